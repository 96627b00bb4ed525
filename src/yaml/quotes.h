// Where a quoted scalar ends.
#pragma once

#include <cstddef>
#include <string_view>

namespace yaml {

struct QuoteEnd {
  bool closed = false;
  std::size_t end = 0;  // closed: behind the closing quote; else the line on which the quote is known to be unclosed
};

// `at` is the opening quote. A line that is not indented deeper than `parent` (the column of the key or dash that holds
// the scalar, -1 at the root) cannot belong to it: so an unclosed quote is found at once instead of swallowing the
// file.
QuoteEnd find_quote_end(std::string_view text, std::size_t at, int parent);

}  // namespace yaml
