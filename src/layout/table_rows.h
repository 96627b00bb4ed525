// A table to measured rows: lines of cells, heights of rows, ranges of spans.
#pragma once

#include "layout/measured.h"
#include "layout/structure.h"
#include "layout/typesetter.h"

namespace layout {

// All columns of `table` have widths. A head higher than `highest_head` cannot be repeated: its rows become the first
// rows of the body.
MeasuredTable measure_table(const blocks::Table& table, base::Length area, base::Length highest_head,
                            Typesetter& setter, Structure& structure, pages::NodeId parent);

}  // namespace layout
