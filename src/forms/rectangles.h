// Cells with one rule, as few rectangles as a sweep finds: the file format has one rule for each rectangle.
#pragma once

#include "sheets/range.h"

#include <span>
#include <vector>

namespace forms {

// The cells, sorted by row and column, none twice.
std::vector<sheets::Range> rectangles(std::span<const sheets::Position> cells);

}  // namespace forms
