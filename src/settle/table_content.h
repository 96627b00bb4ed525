// What the columns of a table hold, as widths of columns: padding included.
//
// The least width of a column is decided here and nowhere else: its widest number or the widest part that hyphenation
// leaves of its words, whichever is wider. Words of a head are better left whole, as far as a word is not longer than
// any title has; where that leaves no room they are divided like others. A head that is turned wants room for two lines
// across.
#pragma once

#include "blocks/document.h"
#include "fonts/content_meter.h"
#include "settle/shortest_table.h"

#include <vector>

namespace settle {

// Neither a width nor a weight: its content decides.
[[nodiscard]] bool is_automatic(const blocks::Column& column);

enum class Heads : std::uint8_t { whole, divided };

struct TableContent {
  std::vector<fonts::Content> columns;  // of those whose width is set: none
  std::vector<base::Length> least;      // of all columns: no line may end in what is so wide
  std::vector<base::Length> bodies;     // without padding: the longest line below the head, of cells in one column
  std::vector<base::Length> airs;       // around sums: what `most` has of it
  TextGrid texts;                       // of the automatic columns
  base::Length padding;                 // of both sides
};

[[nodiscard]] TableContent content_of(const blocks::Table& table, const blocks::StyleSheet& styles,
                                      fonts::ContentMeter& meter, Heads heads);

[[nodiscard]] fonts::Content sum_of(const std::vector<fonts::Content>& columns);

}  // namespace settle
