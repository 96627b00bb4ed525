// Text that is broken but not placed: what stands between blocks and pages.
//
// A cell is its broken lines; a table its rows, and cells with ranges of rows. Everything of one section lies in one
// Galley and is named by ranges, so that measuring ten thousand rows makes a few big arrays and no small ones. Page
// breaks are found by walking these arrays; nothing here changes when a page is filled.
#pragma once

#include "base/length.h"
#include "base/origin.h"
#include "blocks/document.h"
#include "fonts/pieces.h"
#include "pages/document.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace layout {

using fonts::Look;

// One word of a line. Kept small: a long plan has a million of them.
struct LineRun {
  pages::WordId word;
  std::int32_t x = 0;  // EMU from the left edge of the column
  base::Span span = {};
  std::uint16_t look = 0;
  bool space_after = false;
  bool boxed = false;  // by rules: no face shows the word
};

struct Line {
  std::uint32_t first_run = 0;
  std::uint32_t runs = 0;
  base::Length above;  // room to the line before it; dropped at the top of a page or cell
  base::Length height;
  base::Length baseline;  // from the top of the line
  pages::NodeId node;
};

// Lines [first, first + count) of the galley.
struct LineRange {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

// A run that is the mark of a footnote.
struct RunNote {
  std::uint32_t run = 0;
  std::uint32_t footnote = 0;  // in blocks::Document::footnotes
};

// An empty place in a line.
struct LineGap {
  std::uint32_t line = 0;
  base::Length x, width;              // from the left edge of the column
  const std::string* name = nullptr;  // the document's own
};

struct Galley {
  const std::vector<Look>& looks;
  std::vector<Line> lines;
  std::vector<LineRun> runs;
  std::vector<RunNote> notes;  // in the order of runs
  std::vector<LineGap> gaps;   // in the order of lines

  // Of a line that lies here, not of a copy.
  [[nodiscard]] std::span<const LineGap> gaps_of(const Line& line) const;
};

struct MeasuredCell {
  LineRange lines;
  base::Length text_height;
  base::Length line_width;  // the width its lines were broken to
  std::uint32_t row = 0;
  std::uint32_t rows = 1;
  std::uint16_t column = 0;
  std::uint16_t columns = 1;
  blocks::VerticalAlign align = blocks::VerticalAlign::top;
  bool rotated = false;
  bool rule = true;
  const std::string* box = nullptr;  // the name of an empty place; the document's own
  pages::NodeId node;

  [[nodiscard]] std::uint32_t end_row() const { return row + rows; }
};

// Its cells are those that begin in it.
struct MeasuredRow {
  std::uint32_t first_cell = 0;
  std::uint32_t cells = 0;
  base::Length height;
  bool keep_with_next = false;
};

struct MeasuredGrid {
  std::vector<MeasuredRow> rows;
  std::vector<MeasuredCell> cells;  // in the order of rows, then columns
  base::Length height;
};

struct MeasuredTable {
  std::vector<base::Length> edges;  // of columns, from the left edge of the text area: one more than columns
  base::Length padding_x, padding_y, border;
  bool repeats_number = false;  // blocks::TableStyle::repeat_number
  MeasuredGrid head;            // repeated on every page
  MeasuredGrid body;
  LineRange continued;  // above the head on every page but the first
  base::Length continued_height;
};

}  // namespace layout
