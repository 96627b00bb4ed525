// Widths of table columns, so that a table fills the text area to the last EMU.
//
// A width that is set stays. Weights share what is left. A column with neither takes its width from its content,
// between the bounds that CSS tables have (CSS 2.2, 17.5.2.2): never less than its widest word, never more than its
// longest line needs. In between the widths are those at which the table is shortest (shortest_table), and no column is
// so narrow that a day is parted from its month, unless that would leave too little to prose. Where not even the words
// have room, the longest are divided.
#pragma once

#include "blocks/document.h"
#include "fonts/content_meter.h"

#include <vector>

namespace settle {

// Neither a width nor a weight: its content is measured.
[[nodiscard]] bool is_automatic(const blocks::Column& column);

// The columns of `table` with all widths set; their sum is `area`.
std::vector<blocks::Column> fixed_columns(const blocks::Table& table, base::Length area,
                                          const blocks::StyleSheet& styles, fonts::ContentMeter& meter);

}  // namespace settle
