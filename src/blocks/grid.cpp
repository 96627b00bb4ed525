#include "blocks/grid.h"

#include "base/failure.h"

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

std::vector<GridCell> grid_of(const std::vector<Row>& rows, std::size_t columns) {
  std::vector<GridCell> cells;
  Grid grid(columns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const Cell& cell : rows[row].cells) {
      const Grid::Place place = grid.put(cell.columns, cell.rows);
      base::ensure(place.columns() > 0, "a row has no more cells than the table has columns");
      const std::size_t high = std::min(static_cast<std::size_t>(std::max(1, cell.rows)), rows.size() - row);
      cells.push_back({&cell, static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(high),
                       static_cast<std::uint16_t>(place.first), static_cast<std::uint16_t>(place.columns())});
    }
    grid.end_row();
  }
  return cells;
}

}  // namespace blocks
