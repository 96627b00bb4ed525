// The columns of a table while its rows are laid into them: a cell begins at the first column that is free and ends
// before the next one that is taken.
#pragma once

#include "blocks/document.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace blocks {

class Grid {
 public:
  struct Place {
    std::size_t first = 0, end = 0;
    [[nodiscard]] std::size_t columns() const { return end - first; }
  };

  explicit Grid(std::size_t columns) : rows_left_(columns, 0) {}

  // The next cell of the row, so many columns wide if they are free. No columns: the row is full.
  Place put(int columns, int rows);
  void end_row();

  // Do cells of the rows above leave nothing of the row that begins?
  [[nodiscard]] bool is_covered() const;

 private:
  std::vector<int> rows_left_;  // of the cell that takes each column, with the row that is laid
  std::size_t at_ = 0;
};

// A cell with the rows and columns it takes.
struct GridCell {
  const Cell* cell = nullptr;
  std::uint32_t row = 0;
  std::uint32_t rows = 1;
  std::uint16_t column = 0;
  std::uint16_t columns = 1;
};

// Cells in the order of rows, then columns. Spans over the last row or column end there. A cell for which its row has
// no free column is our own defect.
std::vector<GridCell> grid_of(const std::vector<Row>& rows, std::size_t columns);

}  // namespace blocks
