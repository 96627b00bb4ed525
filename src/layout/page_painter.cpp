#include "layout/page_painter.h"

#include "layout/table_rules.h"

#include <array>
#include <utility>
#include <vector>

namespace layout {

namespace {

using base::Length;

// The grid's lines across the rows of a page: those of the head, then those of the part.
std::vector<Length> row_edges(const MeasuredTable& table, const TablePart& part, Length top) {
  std::vector<Length> y{top};
  for (const MeasuredRow& row : table.head.rows) y.push_back(y.back() + row.height);
  for (const Length height : part.heights) y.push_back(y.back() + height);
  return y;
}

std::vector<Length> column_edges(const MeasuredTable& table, Length left) {
  std::vector<Length> x;
  for (const Length edge : table.edges) x.push_back(left + edge);
  return x;
}

RuledCell ruled(const MeasuredCell& cell, std::uint32_t row, std::uint32_t rows) {
  return {row, row + rows, cell.column, static_cast<std::uint32_t>(cell.column) + cell.columns, cell.rule};
}

// Is the number of a measure, shown whole on an earlier page, shown here again?
bool repeats(const MeasuredTable& table, const MeasuredCell& cell, const TablePart::Cell& shown, Length height) {
  return table.repeats_number && cell.column == 0 && !shown.begins && shown.lines.count == 0 &&
         cell.text_height + table.padding_y * 2 <= height;
}

// The cell's whole rectangle; of one that goes on over the page, where it begins.
void name_box(pages::Page& page, const RuledCell& cell, const std::vector<Length>& x, const std::vector<Length>& y,
              const std::string& name) {
  const Length left = x[cell.column], top = y[cell.row];
  page.boxes.push_back({name, left, top, x[cell.end_column] - left, y[cell.end_row] - top});
}

}  // namespace

void PagePainter::paint_line(pages::Page& page, const Line& line, Point corner, bool artifact) {
  const Galley& galley = setter_.galley();
  bool underlined = false;
  for (std::uint32_t i = 0; i < line.runs; ++i) {
    pages::GlyphRun run = glyph_run(line, i, artifact);
    run.x = corner.x + Length::emu(galley.runs[line.first_run + i].x);
    run.baseline = corner.y + line.baseline - galley.looks[galley.runs[line.first_run + i].look].raise;
    page.runs.push_back(run);
    if (galley.runs[line.first_run + i].boxed) add_box(page, run);
    underlined = underlined || galley.looks[galley.runs[line.first_run + i].look].underlined;
  }
  if (underlined) underline(page, line, corner);
  if (artifact) return;
  for (const LineGap& gap : galley.gaps_of(line))
    page.boxes.push_back({*gap.name, corner.x + gap.x, corner.y, gap.width, line.height});
}

pages::GlyphRun PagePainter::glyph_run(const Line& line, std::uint32_t index, bool artifact) {
  const LineRun& source = setter_.galley().runs[line.first_run + index];
  const Look& look = setter_.galley().looks[source.look];
  pages::GlyphRun run;
  run.word = source.word;
  run.node = artifact ? pages::NodeId{} : line.node;
  run.size = look.size;
  run.letter_spacing = look.letter_spacing;
  run.space_after = source.space_after;
  run.line_end = index + 1 == line.runs;
  run.span = source.span;
  return run;
}

// As high as a capital, in place of a character that no face shows.
void PagePainter::add_box(pages::Page& page, const pages::GlyphRun& run) {
  const pages::ShapedWord& word = setter_.words().at(run.word);
  const fonts::FaceMetrics& face = setter_.shaper().fonts().metrics(word.face);
  const Length width = setter_.shaper().width(word, run.size);
  const Length left = width / 12, right = width - left;
  const Length size = run.size, top = size.scaled(face.cap_height, face.units_per_em);
  const auto at = [&run](Length along, Length up) {
    return run.turned ? Point{run.x - up, run.baseline - along} : Point{run.x + along, run.baseline - up};
  };
  const Length rule = size / 28, half = rule / 2;
  using Side = std::pair<Point, Point>;
  // A rule ends where it ends: the level ones close the corners.
  const std::array sides{Side{at(left - half, {}), at(right + half, {})},
                         Side{at(left - half, top), at(right + half, top)}, Side{at(left, {}), at(left, top)},
                         Side{at(right, {}), at(right, top)}};
  for (const auto& [from, to] : sides) page.rules.push_back({from.x, from.y, to.x, to.y, rule});
}

Length PagePainter::width_of(const LineRun& run) {
  const pages::ShapedWord& word = setter_.words().at(run.word);
  const Look& look = setter_.galley().looks[run.look];
  return setter_.shaper().width(word, look.size) + look.letter_spacing * static_cast<std::int64_t>(word.glyphs.size());
}

// One rule under neighbours that are all underlined, their spaces included.
void PagePainter::underline(pages::Page& page, const Line& line, Point corner) {
  const Galley& galley = setter_.galley();
  for (std::uint32_t i = 0; i < line.runs;) {
    const LineRun* run = &galley.runs[line.first_run + i];
    const Look& look = galley.looks[run->look];
    ++i;
    if (!look.underlined) continue;
    const Length left = corner.x + Length::emu(run->x);
    while (i < line.runs && galley.looks[galley.runs[line.first_run + i].look].underlined)
      run = &galley.runs[line.first_run + i++];
    const fonts::FaceMetrics& face = setter_.shaper().fonts().metrics(look.face);
    const Length y = corner.y + line.baseline - look.size.scaled(face.underline_position, face.units_per_em);
    const Length width = look.size.scaled(face.underline_thickness, face.units_per_em);
    page.rules.push_back({left, y, corner.x + Length::emu(run->x) + width_of(*run), y, width});
  }
}

void PagePainter::paint_table(pages::Page& page, const MeasuredTable& table, const TablePart& part, Point corner,
                              bool repeated_head) {
  const std::vector<Length> x = column_edges(table, corner.x);
  const std::vector<Length> y = row_edges(table, part, corner.y);
  std::vector<RuledCell> grid;
  const auto paint = [&](const MeasuredCell& cell, LineRange lines, bool whole, bool artifact) {
    const RuledCell& place = grid.back();
    const Length left = x[place.column] + table.padding_x;
    const Length top = y[place.row] + table.padding_y;
    const Box box{left, top, x[place.end_column] - table.padding_x - left, y[place.end_row] - table.padding_y - top};
    paint_cell(page, cell, lines, box, whole, artifact);
  };
  for (const MeasuredCell& cell : table.head.cells) {
    grid.push_back(ruled(cell, cell.row, cell.rows));
    paint(cell, cell.lines, true, repeated_head);
  }
  const auto head_rows = static_cast<std::uint32_t>(table.head.rows.size());
  for (const TablePart::Cell& shown : part.cells) {
    const MeasuredCell& cell = table.body.cells[shown.cell];
    grid.push_back(ruled(cell, head_rows + shown.first, shown.rows));
    if (cell.box != nullptr && shown.begins) name_box(page, grid.back(), x, y, *cell.box);
    paint(cell, shown.lines, shown.whole, false);
    if (repeats(table, cell, shown, y[grid.back().end_row] - y[grid.back().row])) paint(cell, cell.lines, false, true);
  }
  add_table_rules(grid, x, y, table.border, page.rules);
}

void PagePainter::paint_cell(pages::Page& page, const MeasuredCell& cell, LineRange lines, const Box& box, bool whole,
                             bool artifact) {
  if (cell.rotated) return paint_turned(page, cell, lines, box, artifact);
  Point corner{box.left, box.top};
  if (whole && cell.align == blocks::VerticalAlign::middle) corner.y += (box.height - cell.text_height) / 2;
  if (whole && cell.align == blocks::VerticalAlign::bottom) corner.y += box.height - cell.text_height;
  for (std::uint32_t i = 0; i < lines.count; ++i) {
    const Line& line = setter_.galley().lines[lines.first + i];
    if (i > 0) corner.y += line.above;
    paint_line(page, line, corner, artifact);
    corner.y += line.height;
  }
}

// Lines go upwards and follow each other from left to right, in the middle of the cell.
void PagePainter::paint_turned(pages::Page& page, const MeasuredCell& cell, LineRange lines, const Box& box,
                               bool artifact) {
  const Galley& galley = setter_.galley();
  Length x = box.left + (box.width - cell.text_height) / 2;
  const Length start = box.top + box.height - (box.height - cell.line_width) / 2;
  for (std::uint32_t i = 0; i < lines.count; ++i) {
    const Line& line = galley.lines[lines.first + i];
    if (i > 0) x += line.above;
    for (std::uint32_t r = 0; r < line.runs; ++r) {
      pages::GlyphRun run = glyph_run(line, r, artifact);
      run.turned = true;
      run.x = x + line.baseline - galley.looks[galley.runs[line.first_run + r].look].raise;
      run.baseline = start - Length::emu(galley.runs[line.first_run + r].x);
      page.runs.push_back(run);
      if (galley.runs[line.first_run + r].boxed) add_box(page, run);
    }
    x += line.height;
  }
}

}  // namespace layout
