// Measured text at its place on a page: glyph runs, underlines, borders.
#pragma once

#include "layout/table_split.h"
#include "layout/typesetter.h"

namespace layout {

struct Point {
  base::Length x, y;
};

class PagePainter {
 public:
  explicit PagePainter(Typesetter& setter) : setter_(setter) {}

  // `corner` is the top left corner of the column the line was set in.
  void paint_line(pages::Page& page, const Line& line, Point corner, bool artifact = false);

  // The head and below it a part of the body. A repeated head is an artifact.
  void paint_table(pages::Page& page, const MeasuredTable& table, const TablePart& part, Point corner,
                   bool repeated_head);

 private:
  // A cell's rectangle on the page, padding taken off.
  struct Box {
    base::Length left, top, width, height;
  };

  void paint_cell(pages::Page& page, const MeasuredCell& cell, LineRange lines, const Box& box, bool whole,
                  bool artifact);
  void paint_turned(pages::Page& page, const MeasuredCell& cell, LineRange lines, const Box& box, bool artifact);
  void underline(pages::Page& page, const Line& line, Point corner);
  void add_box(pages::Page& page, const pages::GlyphRun& run);
  [[nodiscard]] pages::GlyphRun glyph_run(const Line& line, std::uint32_t run, bool artifact);
  [[nodiscard]] base::Length width_of(const LineRun& run);

  Typesetter& setter_;
};

}  // namespace layout
