#include "layout/grid.h"

#include "base/failure.h"

#include <algorithm>

namespace layout {

std::vector<GridCell> grid_of(const std::vector<blocks::Row>& rows, std::size_t columns) {
  std::vector<GridCell> cells;
  std::vector<std::size_t> taken_until(columns, 0);  // the first row in which each column is free again
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t column = 0;
    for (const blocks::Cell& cell : rows[row].cells) {
      while (column < columns && taken_until[column] > row) ++column;
      base::ensure(column < columns, "a row has no more cells than the table has columns");
      std::size_t end = column;
      const auto wanted = static_cast<std::size_t>(std::max(1, cell.columns));
      while (end < columns && end - column < wanted && taken_until[end] <= row) ++end;
      const std::size_t high = std::min(static_cast<std::size_t>(std::max(1, cell.rows)), rows.size() - row);
      std::fill(taken_until.begin() + static_cast<std::ptrdiff_t>(column),
                taken_until.begin() + static_cast<std::ptrdiff_t>(end), row + high);
      cells.push_back({&cell, static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(high),
                       static_cast<std::uint16_t>(column), static_cast<std::uint16_t>(end - column)});
      column = end;
    }
  }
  return cells;
}

}  // namespace layout
