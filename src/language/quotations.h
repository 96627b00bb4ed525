// Which bytes of a line stand inside quotation marks.
#pragma once

#include <cstddef>
#include <string_view>

namespace language {

// Inside «…», however deep, or behind an odd number of straight marks.
bool inside_quotation(std::string_view line, std::size_t at);

}  // namespace language
