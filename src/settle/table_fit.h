// A table that is too wide for its sheet: its narrow columns get turned heads, then all its type becomes smaller, point
// by point, down to the limit of its style, until the words of its head are whole; a point more where that keeps a day
// with its month. Where no size does that, they are divided, and only numbers and the parts of words decide. What is
// too wide even so has its numbers parted by layout, which tells.
#pragma once

#include "settle/table_content.h"

namespace settle {

// Returns the content of the table as it then is. Adds the smaller styles to `styles`.
TableContent fit(blocks::Table& table, base::Length area, blocks::StyleSheet& styles, fonts::ContentMeter& meter);

}  // namespace settle
