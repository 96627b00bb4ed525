// The widths at which a table is shortest.
//
// A row is as high as its highest cell, and a cell has about as many lines as its text is longer than the column is
// wide: so the height of a table is a convex function of its widths. It is followed downhill: width goes from one
// column to another, in ever smaller steps, while that makes the table shorter. High rows cost more than their height,
// because what does not fit leaves the end of a page empty; and the lines of all cells count once more, so that a
// column which is never the highest of its row is not squeezed to one word a line.
//
// Approximations: a line loses half a word at its end; a text of more than some lines of the whole table's width counts
// as so many, lest it starve the other columns; of a long table some rows stand for all. Heights are of floating point:
// they only choose among moves of whole EMU.
#pragma once

#include "fonts/content_meter.h"

#include <cstdint>
#include <vector>

namespace settle {

struct WidthRange {
  base::Length least, most;
};

// Each column the same part of the way from its least to its most, or as far beyond it. The sum is `room`, but for
// roundings; unless no range has any width.
std::vector<base::Length> shared_widths(const std::vector<WidthRange>& ranges, base::Length room);

// The texts of a table's cells, by row and column; a cell over several rows gives each of them its part.
class TextGrid {
 public:
  TextGrid(std::size_t rows, std::size_t columns) : columns_(columns), cells_(rows * columns), words_(columns) {}

  void add(std::size_t row, std::size_t rows, std::size_t column, const fonts::Amount& amount);

  struct Cell {
    float lines = 0;   // at least
    float length = 0;  // EMU
  };

  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] std::size_t rows() const { return columns_ == 0 ? 0 : cells_.size() / columns_; }
  [[nodiscard]] const Cell& at(std::size_t row, std::size_t column) const { return cells_[row * columns_ + column]; }
  [[nodiscard]] base::Length word(std::size_t column) const;  // the mean one

 private:
  struct Words {
    base::Length length;
    std::int64_t count = 0;
  };
  std::size_t columns_;
  std::vector<Cell> cells_;
  std::vector<Words> words_;  // by column
};

// Widths of text, without padding; the sum is `room`, which lies between the sums of the ranges' ends. A column without
// a range (its `most` is zero) gets no width.
std::vector<base::Length> shortest_widths(const TextGrid& grid, const std::vector<WidthRange>& ranges,
                                          base::Length room);

}  // namespace settle
