// A row is as high as the highest of its cells that end in it; what a cell over several rows needs more than they have
// goes to the last of them. A rotated cell is broken to the shortest lines whose number still fits into its column; the
// length of the lines is then its height.
#include "layout/table_rows.h"

#include "base/failure.h"
#include "blocks/grid.h"
#include "fonts/content_meter.h"

#include <algorithm>

namespace layout {

namespace {

using base::Length;
using blocks::GridCell;

class RowMeter {
 public:
  RowMeter(const blocks::Table& table, const MeasuredTable& measured, Typesetter& setter, Structure& structure,
           pages::NodeId table_node)
      : table_(table), measured_(measured), setter_(setter), structure_(structure), table_node_(table_node) {}

  MeasuredGrid measure(const std::vector<blocks::Row>& rows, pages::Role role) {
    MeasuredGrid grid;
    const std::vector<GridCell> cells = grid_of(rows, table_.columns.size());
    grid.cells.reserve(cells.size());
    auto cell = cells.begin();
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const pages::NodeId node = structure_.add(pages::Role::row, table_node_);
      const auto first = static_cast<std::uint32_t>(grid.cells.size());
      for (; cell != cells.end() && cell->row == row; ++cell) grid.cells.push_back(measure_cell(*cell, role, node));
      grid.rows.push_back({first, static_cast<std::uint32_t>(grid.cells.size()) - first, rows[row].least_height,
                           rows[row].keep_with_next});
    }
    set_heights(grid);
    return grid;
  }

 private:
  MeasuredCell measure_cell(const GridCell& place, pages::Role role, pages::NodeId row) {
    const blocks::Cell& source = *place.cell;
    MeasuredCell cell;
    cell.row = place.row;
    cell.rows = place.rows;
    cell.column = place.column;
    cell.columns = place.columns;
    cell.align = source.align;
    cell.rotated = source.rotated;
    cell.rule = source.rule;
    if (!source.box.empty()) cell.box = &source.box;
    cell.node = structure_.add(role, row, place.columns, place.rows);
    const bool is_head = role == pages::Role::head_cell;
    const Length inner =
        measured_.edges[place.column + place.columns] - measured_.edges[place.column] - measured_.padding_x * 2;
    if (source.rotated) {
      set_rotated(source, inner, is_head, cell);
    } else {
      set_lines(source, inner, is_head, cell);
    }
    return cell;
  }

  void set_lines(const blocks::Cell& source, Length width, bool is_head, MeasuredCell& cell) {
    Galley& galley = setter_.galley();
    cell.lines.first = static_cast<std::uint32_t>(galley.lines.size());
    Length after;
    for (const blocks::Paragraph& paragraph : source.paragraphs) {
      const LineRange lines = setter_.set(paragraph, {width, cell.column + 1, &table_, is_head}, cell.node);
      galley.lines[lines.first].above += after;
      after = setter_.style(paragraph.style).space_after;
    }
    cell.lines.count = static_cast<std::uint32_t>(galley.lines.size()) - cell.lines.first;
    cell.line_width = width;
    cell.text_height = {};
    for (std::uint32_t i = 0; i < cell.lines.count; ++i) {
      const Line& line = galley.lines[cell.lines.first + i];
      cell.text_height += line.height + (i > 0 ? line.above : Length{});
    }
  }

  // Tries lengths of lines from the widest word to one line. The lines of a try that is too high for the column stay in
  // the galley unused; heads are few and short.
  void set_rotated(const blocks::Cell& source, Length room, bool is_head, MeasuredCell& cell) {
    constexpr int tries = 8;
    const fonts::Content content =
        fonts::ContentMeter(setter_.styles(), setter_.shaper()).of(source.paragraphs).content;
    for (int i = 0; i <= tries; ++i) {
      set_lines(source, content.least + (content.most - content.least).scaled(i, tries), is_head, cell);
      if (cell.text_height <= room) return;
    }
  }

  void set_heights(MeasuredGrid& grid) const {
    const auto wanted = [&](const MeasuredCell& cell) {
      return (cell.rotated ? cell.line_width : cell.text_height) + measured_.padding_y * 2;
    };
    std::vector<std::vector<std::uint32_t>> ending(grid.rows.size());
    for (std::uint32_t c = 0; c < grid.cells.size(); ++c) {
      const MeasuredCell& cell = grid.cells[c];
      if (cell.rows > 1) {
        ending[cell.end_row() - 1].push_back(c);
      } else {
        grid.rows[cell.row].height = std::max(grid.rows[cell.row].height, wanted(cell));
      }
    }
    std::vector<Length> tops(grid.rows.size() + 1);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      for (const std::uint32_t c : ending[row]) {
        const MeasuredCell& cell = grid.cells[c];
        grid.rows[row].height = std::max(grid.rows[row].height, wanted(cell) - (tops[row] - tops[cell.row]));
      }
      tops[row + 1] = tops[row] + grid.rows[row].height;
    }
    grid.height = tops.back();
  }

  const blocks::Table& table_;
  const MeasuredTable& measured_;
  Typesetter& setter_;
  Structure& structure_;
  pages::NodeId table_node_;
};

// From the left edge of the text area, in which a narrower table has its place.
std::vector<Length> edges_of(const blocks::Table& table, Length area) {
  std::vector<Length> edges(1);
  for (const blocks::Column& column : table.columns) {
    base::ensure(column.width.has_value(), "columns have widths when a table is laid out");
    edges.push_back(edges.back() + *column.width);
  }
  const Length free = std::max(Length{}, area - edges.back());
  if (table.align == blocks::Align::center || table.align == blocks::Align::right)
    for (Length& edge : edges) edge += table.align == blocks::Align::center ? free / 2 : free;
  return edges;
}

// What stands above the repeated head: an artifact, so no node of the structure.
void set_continued(const blocks::Table& table, Typesetter& setter, MeasuredTable& measured) {
  Galley& galley = setter.galley();
  measured.continued.first = static_cast<std::uint32_t>(galley.lines.size());
  Length after;
  for (const blocks::Paragraph& paragraph : table.continued) {
    const LineRange lines = setter.set(paragraph, {measured.edges.back()}, {});
    galley.lines[lines.first].above += after;
    after = setter.style(paragraph.style).space_after;
  }
  measured.continued.count = static_cast<std::uint32_t>(galley.lines.size()) - measured.continued.first;
  for (std::uint32_t i = 0; i < measured.continued.count; ++i) {
    const Line& line = galley.lines[measured.continued.first + i];
    measured.continued_height += line.height + (i > 0 ? line.above : Length{});
  }
  measured.continued_height += after;
}

// The head's rows before the body's.
MeasuredGrid joined(MeasuredGrid head, const MeasuredGrid& body) {
  const auto rows = static_cast<std::uint32_t>(head.rows.size());
  const auto cells = static_cast<std::uint32_t>(head.cells.size());
  for (MeasuredRow row : body.rows) {
    row.first_cell += cells;
    head.rows.push_back(row);
  }
  for (MeasuredCell cell : body.cells) {
    cell.row += rows;
    head.cells.push_back(cell);
  }
  head.height += body.height;
  return head;
}

}  // namespace

MeasuredTable measure_table(const blocks::Table& table, Length area, Length highest_head, Typesetter& setter,
                            Structure& structure, pages::NodeId parent) {
  const blocks::TableStyle& style = setter.styles().tables.at(table.style.index);
  MeasuredTable measured;
  measured.edges = edges_of(table, area);
  measured.padding_x = style.padding_x;
  measured.padding_y = style.padding_y;
  measured.border = style.border;
  measured.repeats_number = style.repeat_number;
  const pages::NodeId node = structure.add(pages::Role::table, parent);
  RowMeter meter(table, measured, setter, structure, node);
  measured.head = meter.measure(table.head, pages::Role::head_cell);
  measured.body = meter.measure(table.rows, pages::Role::cell);
  set_continued(table, setter, measured);
  if (measured.head.height > highest_head) {
    measured.body = joined(std::move(measured.head), measured.body);
    measured.head = {};
  }
  return measured;
}

}  // namespace layout
