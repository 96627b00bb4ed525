#include "layout/measured.h"

#include <algorithm>

namespace layout {

std::span<const LineGap> Galley::gaps_of(const Line& line) const {
  if (gaps.empty()) return {};
  const auto index = static_cast<std::uint32_t>(&line - lines.data());
  const auto found = std::ranges::equal_range(gaps, index, {}, &LineGap::line);
  return {found.begin(), found.end()};
}

}  // namespace layout
