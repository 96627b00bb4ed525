// Which column each cell of a table begins in: covered places have no cell of their own.
#pragma once

#include "blocks/document.h"

#include <cstdint>
#include <vector>

namespace layout {

struct GridCell {
  const blocks::Cell* cell = nullptr;
  std::uint32_t row = 0;
  std::uint32_t rows = 1;
  std::uint16_t column = 0;
  std::uint16_t columns = 1;
};

// Cells in the order of rows, then columns. Spans over the last row or column end there. A cell for which its row has
// no free column is our own defect.
std::vector<GridCell> grid_of(const std::vector<blocks::Row>& rows, std::size_t columns);

}  // namespace layout
