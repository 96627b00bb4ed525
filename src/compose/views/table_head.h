// The head of a table: a forest of columns and groups as rows of cells. A group spans its leaves, a leaf the levels
// below it.
#pragma once

#include "compose/field.h"
#include "compose/views/column_width.h"
#include "model/columns.h"
#include "model/text.h"

#include <string>
#include <vector>

namespace compose {

struct TableHeadCell {
  Shown words;
  int across = 1;
  int down = 1;
  base::Origin anchor;
};

struct TableHeadRow {
  std::vector<TableHeadCell> cells;
};

struct TableColumnItem {
  std::string width;  // as in views/column_width.h
  std::string weight;
};

inline constexpr FieldTable table_head_cell_fields{
    text<&TableHeadCell::words>("heading"),
    text<&TableHeadCell::across>("across"),
    text<&TableHeadCell::down>("down"),
};
inline constexpr FieldTable table_head_fields{list<&TableHeadRow::cells>("cells", table_head_cell_fields)};
inline constexpr FieldTable table_column_fields{
    text<&TableColumnItem::width>("width"),
    text<&TableColumnItem::weight>("weight"),
};

template <class Column>
void add_head(const std::vector<Column>& columns, std::size_t level, std::vector<TableHeadRow>& rows) {
  for (const Column& column : columns) {
    const bool leaf = column.columns.empty();
    TableHeadCell& cell = rows[level].cells.emplace_back();
    cell.words = column.heading;
    if constexpr (requires { column.span; }) cell.anchor = column.span.origin;
    cell.across = leaf ? 1 : static_cast<int>(model::leaf_columns(column.columns).size());
    cell.down = leaf ? static_cast<int>(rows.size() - level) : 1;
    add_head(column.columns, level + 1, rows);
  }
}

template <class Column>
std::vector<TableHeadRow> head_of(const std::vector<Column>& columns) {
  std::vector<TableHeadRow> rows(static_cast<std::size_t>(model::head_depth(columns)));
  add_head(columns, 0, rows);
  return rows;
}

// Nothing given: the width comes from the content.
template <class Column>
std::vector<TableColumnItem> columns_of(const std::vector<Column>& columns) {
  std::vector<TableColumnItem> out;
  for (const Column* leaf : model::leaf_columns(columns)) {
    ColumnWidth width = column_width(leaf->width, leaf->weight, {});
    out.push_back({std::move(width.width), std::move(width.weight)});
  }
  return out;
}

// The `place` of a table in a template.
inline std::string_view table_place(model::Placement placement) {
  if (placement == model::Placement::centred) return "center";
  return placement == model::Placement::at_right ? "right" : "";
}

// The paragraph style of a cell in a grid: the column's placement, else `usual`.
inline std::string_view cell_look(model::Placement placement, std::string_view usual) {
  if (placement == model::Placement::centred) return "cell-centred";
  return placement == model::Placement::at_right ? "cell-right" : usual;
}

}  // namespace compose
