// Widths of table columns. A table fills the text area to the last EMU, unless every column has a width of its own and
// their sum is less.
//
// A width that is set stays, unless it is less than a number or a part of a divided word needs. A column with neither
// width nor weight takes its width from its content, between the bounds that CSS tables have (CSS 2.2, 17.5.2.2): never
// less than its widest word, never more than its longest line needs. In between the widths are those at which the table
// is shortest (shortest_table), and no column is so narrow that a day is parted from its month, unless that would leave
// too little to prose. Where not even the words have room, the longest are divided; numbers are not.
//
// Where some columns have weights, the others count as 1 but want no more than their longest line and no less than
// their widest word.
#pragma once

#include "settle/table_content.h"

#include <vector>

namespace settle {

// The columns of `table` with all widths set.
[[nodiscard]] std::vector<blocks::Column> fixed_columns(const blocks::Table& table, base::Length area,
                                                        TableContent content);

}  // namespace settle
