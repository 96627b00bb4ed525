// How much of a table stands on a page.
//
// Takes a cursor (a row, and the line each open cell goes on with) and a height, gives the rows and lines that stand
// there and the next cursor; copies nothing. A row stays whole if it fits on one page, else at least two lines of each
// of its cells stand on both sides. A row that keeps with the next never stands last, unless the rows so kept are
// higher than a page or would leave more than a fifth of it empty: they then part where a cell goes over both sides of
// the break. A cell over several rows may be open at the break: its text goes on, again with two lines on both sides.
// The last row does not stand alone under a head that is higher than it.
#pragma once

#include "layout/measured.h"

#include <vector>

namespace layout {

// A cell that began on an earlier page, and its first line that is not shown yet.
struct OpenCell {
  std::uint32_t cell = 0;
  std::uint32_t line = 0;
};

struct TableCursor {
  std::uint32_t row = 0;
  bool inside = false;  // part of `row` is shown already
  std::vector<OpenCell> open;
};

// Room for body rows, the repeated head already taken off.
struct TableRoom {
  base::Length here;   // on this page
  base::Length full;   // on a page of its own
  base::Length tail;   // of what must stand below the last row
  bool fresh = false;  // nothing better would come from turning the page
};

// Rows [first_row, first_row + heights.size()) of the body; of the first and the last perhaps a part only.
struct TablePart {
  // A cell with the rows of this part that it covers, and those of its lines that stand here.
  struct Cell {
    std::uint32_t cell = 0;
    std::uint32_t first = 0;  // rows counted from first_row
    std::uint32_t rows = 0;
    LineRange lines;
    bool begins = false;  // not continued from an earlier page
    bool whole = false;   // nor to be continued
  };

  std::uint32_t first_row = 0;
  std::vector<base::Length> heights;
  std::vector<Cell> cells;
  TableCursor next;
  bool done = false;
};

// No rows in it: turn the page and ask again.
TablePart split_table(const MeasuredTable& table, const std::vector<Line>& lines, const TableCursor& from,
                      const TableRoom& room);

// The least height of body that can stand at the table's beginning, for a heading that keeps with it.
base::Length least_start(const MeasuredTable& table, const std::vector<Line>& lines, const TableRoom& room);

}  // namespace layout
