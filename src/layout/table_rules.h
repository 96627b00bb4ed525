// The borders of the part of a table that stands on one page.
#pragma once

#include "pages/document.h"

#include <cstdint>
#include <span>
#include <vector>

namespace layout {

// A cell as a range of the grid's rows and columns on this page.
struct RuledCell {
  std::uint32_t row = 0, end_row = 0;
  std::uint32_t column = 0, end_column = 0;
  bool rule = true;
};

// `x` and `y` are the grid's lines, one more than columns and rows. A line stands between two cells if either has
// rules, once, and as long as it goes on; its ends reach over the corner.
void add_table_rules(std::span<const RuledCell> cells, std::span<const base::Length> x, std::span<const base::Length> y,
                     base::Length width, std::vector<pages::Rule>& rules);

}  // namespace layout
