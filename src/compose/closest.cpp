#include "compose/closest.h"

#include "base/edit_distance.h"
#include "base/utf8.h"

#include <algorithm>

namespace compose {

std::optional<std::string> closest(std::string_view name, std::span<const std::string_view> names) {
  constexpr std::size_t longest = 64;  // names of fields and tags are short; a longer one is no slip of the finger
  const std::u32string wanted = base::to_utf32(name);
  if (wanted.size() > longest) return std::nullopt;
  std::optional<std::string> best;
  std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  for (const std::string_view candidate : names) {
    const std::size_t away = base::edit_distance(wanted, base::to_utf32(candidate), best_distance);
    if (away >= best_distance) continue;
    best_distance = away;
    best = candidate;
  }
  return best;
}

}  // namespace compose
