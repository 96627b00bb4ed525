// Rows of totals in a table of numbers, and what they should say.
//
// A total is right if it is the sum of the rows above it, of those since the total, group or section before it, or of
// the totals above; at the top of a table or a section, of the rows below. Of a budget's rows, where one is the sum of
// those under it, the upper ones are summed alone. Rows of parts («из них») are in no sum.
// Where a cell that it needs is left open, nothing is said.
#pragma once

#include "base/decimal.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace check {

// A group has words above its rows, a section a title: both begin new sums, but a total of a section sums its groups.
enum class RowKind { counted, total, part, group, section };

// What stands in a cell: a number; nothing on purpose (a dash), which counts as none; or what cannot be counted.
struct CountedCell {
  std::optional<base::Decimal> number;
  bool open = false;  // empty, or words
};

CountedCell counted_cell(std::string_view words);

// «Итого», «ВСЕГО по разделу», «из них», «в том числе».
RowKind kind_of_row(std::string_view words);

// Whether numbers under this heading are summed: shares, averages and prices are not.
bool is_summed(std::string_view heading);

// The sum that should stand in row `total` of a column, where what stands there is none of the right ones.
std::optional<base::Decimal> find_right_total(const std::vector<RowKind>& rows, const std::vector<CountedCell>& column,
                                              std::size_t total);

// Equal but for the rounding of so many summands: half a unit of the last digit for each.
bool agree(base::Decimal total, base::Decimal sum, std::size_t summands);

}  // namespace check
