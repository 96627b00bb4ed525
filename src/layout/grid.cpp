#include "layout/grid.h"

#include "base/failure.h"
#include "blocks/grid.h"

#include <algorithm>

namespace layout {

std::vector<GridCell> grid_of(const std::vector<blocks::Row>& rows, std::size_t columns) {
  std::vector<GridCell> cells;
  blocks::Grid grid(columns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const blocks::Cell& cell : rows[row].cells) {
      const blocks::Grid::Place place = grid.put(cell.columns, cell.rows);
      base::ensure(place.columns() > 0, "a row has no more cells than the table has columns");
      const std::size_t high = std::min(static_cast<std::size_t>(std::max(1, cell.rows)), rows.size() - row);
      cells.push_back({&cell, static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(high),
                       static_cast<std::uint16_t>(place.first), static_cast<std::uint16_t>(place.columns())});
    }
    grid.end_row();
  }
  return cells;
}

}  // namespace layout
