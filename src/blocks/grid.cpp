#include "blocks/grid.h"

#include <algorithm>

namespace blocks {

Grid::Place Grid::put(int columns, int rows) {
  while (at_ < rows_left_.size() && rows_left_[at_] > 0) ++at_;
  const std::size_t first = at_;
  const std::size_t end = std::min(rows_left_.size(), first + static_cast<std::size_t>(std::max(1, columns)));
  while (at_ < end && rows_left_[at_] == 0) rows_left_[at_++] = std::max(1, rows);
  return {first, at_};
}

void Grid::end_row() {
  for (int& rows : rows_left_) rows = std::max(0, rows - 1);
  at_ = 0;
}

bool Grid::is_covered() const {
  return std::ranges::all_of(rows_left_, [](int rows) { return rows > 0; });
}

}  // namespace blocks
