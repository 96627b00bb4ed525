// Edit distance of letters (insert, delete, change, swap of neighbours), row by row.

#include "compose/closest.h"

#include "base/utf8.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace compose {

namespace {

std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::exchange(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string> closest(std::string_view name, std::span<const std::string_view> names) {
  constexpr std::size_t longest = 64;  // names of fields and tags are short; a longer one is no slip of the finger
  const std::u32string wanted = base::to_utf32(name);
  if (wanted.size() > longest) return std::nullopt;
  std::optional<std::string> best;
  std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  for (const std::string_view candidate : names) {
    const std::size_t away = distance(wanted, base::to_utf32(candidate));
    if (away >= best_distance) continue;
    best_distance = away;
    best = candidate;
  }
  return best;
}

}  // namespace compose
