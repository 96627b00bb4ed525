// Points of an act or a regulation, and the tables and quotations that stand in them, as templates show them.
#pragma once

#include "compose/views/lines.h"
#include "compose/views/table_head.h"
#include "model/point.h"

#include <string>
#include <string_view>
#include <vector>

namespace compose {

struct TextCell {
  Shown words;
  int across = 1;
  int down = 1;
  std::string_view look;  // style of its paragraphs
  base::Origin anchor;
};

struct TextRow {
  std::vector<TextCell> cells;
  base::Origin anchor;
};

struct TextTableItem {
  Shown number;
  Shown title;
  Shown unit;
  std::string_view look;   // style of the table: with borders or without
  std::string_view place;  // of a table narrower than the page: «center»; empty: at the left
  std::string_view page;   // of a sheet of its own: «landscape»; empty: none
  std::vector<TableColumnItem> columns;
  std::vector<TableHeadRow> head;
  std::vector<TextRow> rows;
  std::vector<NoteItem> footnotes;
  std::vector<Line> notes;
  base::Origin anchor;
};

struct PictureItem {
  std::string_view name;
  std::string width;  // empty: as large as its points allow
  Shown caption;
  bool captioned = false;
};

// A paragraph, a table or pictures under a point's text.
struct PointPartItem {
  Shown words;
  bool quoted = false;
  std::vector<TextTableItem> table;  // one or none
  std::vector<PictureItem> pictures;
  bool new_page = false;
  std::string space;  // before it; empty: none by hand
};

struct PointItem {
  Shown number;  // «2.1.»; empty for an unnumbered paragraph
  Shown words;
  int level = 1;
  std::vector<PointPartItem> body;
  base::Origin anchor;
  bool new_page = false;
  std::string space;
};

// All levels, in reading order.
std::vector<PointItem> points_of(const std::vector<model::Point>& points);

inline constexpr FieldTable text_cell_fields{
    text<&TextCell::words>("text"),
    text<&TextCell::across>("across"),
    text<&TextCell::down>("down"),
    text<&TextCell::look>("look"),
};
inline constexpr FieldTable text_row_fields{list<&TextRow::cells>("cells", text_cell_fields)};
inline constexpr FieldTable text_table_fields{
    text<&TextTableItem::number>("table_number"),
    text<&TextTableItem::title>("table_title"),
    text<&TextTableItem::unit>("unit"),
    text<&TextTableItem::look>("table_look"),
    text<&TextTableItem::place>("table_place"),
    text<&TextTableItem::page>("table_page"),
    list<&TextTableItem::columns>("columns", table_column_fields),
    list<&TextTableItem::head>("head_rows", table_head_fields),
    list<&TextTableItem::rows>("rows", text_row_fields),
    list<&TextTableItem::footnotes>("footnotes", note_fields),
    list<&TextTableItem::notes>("notes", line_fields),
};
inline constexpr FieldTable picture_fields{
    text<&PictureItem::name>("picture"),
    text<&PictureItem::width>("picture_width"),
    text<&PictureItem::caption>("caption"),
    flag<&PictureItem::captioned>("captioned"),
};
inline constexpr FieldTable point_part_fields{
    text<&PointPartItem::words>("text"),
    flag<&PointPartItem::quoted>("quoted"),
    list<&PointPartItem::table>("table", text_table_fields),
    list<&PointPartItem::pictures>("pictures", picture_fields),
    flag<&PointPartItem::new_page>("new_page"),
    text<&PointPartItem::space>("space_before"),
};
inline constexpr FieldTable point_fields{
    text<&PointItem::number>("number"),     text<&PointItem::words>("text"),
    text<&PointItem::level>("level"),       list<&PointItem::body>("body", point_part_fields),
    flag<&PointItem::new_page>("new_page"), text<&PointItem::space>("space_before"),
};

}  // namespace compose
