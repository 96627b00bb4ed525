#include "model/numbering.h"

#include "base/failure.h"

#include <algorithm>
#include <charconv>

namespace model {

PointNumber::PointNumber(std::vector<int> levels) : levels_(std::move(levels)) {
  base::ensure(!levels_.empty(), "a number has a level");
  base::ensure(std::ranges::all_of(levels_, [](int n) { return n >= 0; }), "levels are not negative");
}

std::optional<PointNumber> PointNumber::find(std::string_view words) {
  constexpr int highest = 999'999;  // what no document numbers; leaves room for the next one
  if (words.ends_with('.') || words.ends_with(')')) words.remove_suffix(1);
  std::vector<int> levels;
  while (true) {
    int level = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), level);
    if (error != std::errc{} || level < 0 || level > highest) return std::nullopt;
    levels.push_back(level);
    words.remove_prefix(static_cast<std::size_t>(end - words.data()));
    if (words.empty()) return PointNumber(std::move(levels));
    if (words.front() != '.') return std::nullopt;
    words.remove_prefix(1);
  }
}

}  // namespace model
