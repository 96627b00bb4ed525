// The title page of a printed form and its lines to write on, laid into small tables.
#pragma once

#include "compose/views/lines.h"
#include "model/form.h"

#include <string>
#include <vector>

namespace compose {

struct PagePart {
  Shown words;
  std::string look;   // name of the paragraph's style
  bool ruled = true;  // false: no frame
  std::string align;  // within the height: «top», «middle», «bottom»
  int columns = 1;
};

struct PartRow {
  std::vector<PagePart> cells;
  std::string height;  // the least
  bool keep = false;   // with the next row
};

struct PartColumn {
  std::string weight;
};

struct PageItem {
  std::string look;  // name of the table's style
  std::vector<PartColumn> columns;
  std::vector<PartRow> rows;
};

std::vector<PageItem> title_page_of(const model::Form& form);
std::vector<PageItem> lines_to_write_on(const std::vector<model::BlankLine>& lines, model::Orientation page);

inline constexpr FieldTable part_column_fields{text<&PartColumn::weight>("weight")};
inline constexpr FieldTable page_part_fields{
    text<&PagePart::words>("text"),  text<&PagePart::look>("part_look"), flag<&PagePart::ruled>("ruled"),
    text<&PagePart::align>("place"), text<&PagePart::columns>("across"),
};
inline constexpr FieldTable part_row_fields{
    text<&PartRow::height>("height"),
    flag<&PartRow::keep>("kept"),
    list<&PartRow::cells>("cells", page_part_fields),
};
inline constexpr FieldTable page_item_fields{
    text<&PageItem::look>("item_look"),
    list<&PageItem::columns>("columns", part_column_fields),
    list<&PageItem::rows>("rows", part_row_fields),
};

}  // namespace compose
