#include "yaml/lines.h"

#include <algorithm>

namespace yaml {

Lines::Lines(std::string_view text) : text_(text), begins_{text.starts_with(base::byte_order_mark) ? 3U : 0U} {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    begins_.push_back(at + 1);
}

base::Place Lines::at(std::size_t byte) const {
  byte = std::clamp(byte, begins_.front(), std::max(begins_.front(), text_.size()));
  const auto next = std::ranges::upper_bound(begins_, byte);
  const std::size_t begin = *(next - 1);
  return base::place_after({static_cast<std::uint32_t>(next - begins_.begin()), 1}, text_.substr(begin, byte - begin));
}

}  // namespace yaml
