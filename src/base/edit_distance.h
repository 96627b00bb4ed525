// How far apart two words are.
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), or anything above `limit`.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit);

}  // namespace base
