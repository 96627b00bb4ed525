#include "blocks/run_part.h"

namespace blocks {

Run part_of(const Run& whole, std::size_t first, std::size_t end) {
  Run out = whole;
  out.text = whole.text.substr(first, end - first);
  if (!whole.cited && whole.span.known())
    out.span = whole.span.part(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first));
  for (auto* offsets : {&out.joined, &out.whole_hyphens}) {
    std::erase_if(*offsets, [&](std::uint32_t at) { return at < first || at >= end; });
    for (std::uint32_t& at : *offsets) at -= static_cast<std::uint32_t>(first);
  }
  return out;
}

}  // namespace blocks
