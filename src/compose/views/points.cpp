#include "compose/views/points.h"

#include "compose/views/column_width.h"
#include "compose/views/orientation.h"

#include <algorithm>

namespace compose {

namespace {

// Without a head there is a column a cell of the widest row.
std::size_t columns_without_head(const model::Table& table) {
  std::size_t columns = 0;
  if (table.rows.empty()) return columns;
  for (const model::TableCell& cell : table.rows.front()) columns += static_cast<std::size_t>(cell.columns);
  return columns;
}

// Columns may be named for their widths alone.
bool has_headings(const std::vector<model::TableColumn>& columns) {
  return std::ranges::any_of(columns, [](const model::TableColumn& column) {
    return !column.heading.empty() || has_headings(column.columns);
  });
}

// A table without borders is a part of the text, as large as it.
std::string_view look(model::Placement placement, bool borders) {
  if (borders) return cell_look(placement, "cell");
  if (placement == model::Placement::centred) return "bare-cell-centred";
  return placement == model::Placement::at_right ? "bare-cell-right" : "bare-cell";
}

TextTableItem table_of(const model::Table& table) {
  TextTableItem out;
  out.anchor = table.span.origin;
  out.number = table.number;
  out.title = table.title;
  out.unit = table.unit;
  out.look = table.borders ? "text-table" : "bare-table";
  out.place = table_place(table.placement);
  if (table.page) out.page = orientation_of(*table.page);
  out.columns = columns_of(table.columns);
  if (table.columns.empty()) out.columns.resize(columns_without_head(table));
  if (has_headings(table.columns)) out.head = head_of(table.columns);
  const auto leaves = model::leaf_columns(table.columns);
  for (const auto& row : table.rows) {
    TextRow& cells = out.rows.emplace_back();
    if (out.rows.size() <= table.row_origins.size()) cells.anchor = table.row_origins[out.rows.size() - 1];
    for (const model::TableCell& cell : row) {
      const auto placement = cell.column < leaves.size() ? leaves[cell.column]->placement : model::Placement::of_style;
      cells.cells.push_back({cell.text, cell.columns, cell.rows, look(placement, table.borders), cell.origin});
    }
  }
  out.footnotes = notes_of(table.footnotes);
  out.notes = lines_of(table.notes);
  return out;
}

std::vector<PictureItem> pictures_of(const model::Picture& picture) {
  std::vector<PictureItem> out;
  for (const std::string& name : picture.names)
    out.push_back({name, picture.width ? in_points(*picture.width) : std::string{}, {}, false});
  if (out.empty() || picture.caption.empty()) return out;
  out.back().caption = picture.caption;
  out.back().captioned = true;
  return out;
}

PointPartItem part_of(const model::PointPart& part) {
  PointPartItem out;
  out.quoted = part.quoted;
  out.new_page = part.ahead.new_page;
  out.space = in_points(part.ahead.space);
  if (const auto* words = std::get_if<model::Text>(&part.content))
    out.words = *words;
  else if (const auto* table = std::get_if<model::Table>(&part.content))
    out.table.push_back(table_of(*table));
  else
    out.pictures = pictures_of(std::get<model::Picture>(part.content));
  return out;
}

void add_points(const std::vector<model::Point>& points, std::vector<PointItem>& out) {
  for (const model::Point& point : points) {
    PointItem item{point.label,
                   point.text,
                   point.level,
                   {},
                   point.span.origin,
                   point.ahead.new_page,
                   in_points(point.ahead.space)};
    for (const model::PointPart& part : point.body) item.body.push_back(part_of(part));
    out.push_back(std::move(item));
    add_points(point.points, out);
  }
}

}  // namespace

std::vector<PointItem> points_of(const std::vector<model::Point>& points) {
  std::vector<PointItem> out;
  add_points(points, out);
  return out;
}

}  // namespace compose
