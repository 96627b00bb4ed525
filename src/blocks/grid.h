// The columns of a table while its rows are laid into them: a cell begins at the first column that is free and ends
// before the next one that is taken.
#pragma once

#include <cstddef>
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

}  // namespace blocks
