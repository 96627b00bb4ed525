#include "validate/near_words.h"

#include "base/utf8.h"

#include <algorithm>

namespace validate {

namespace {

// Words longer than any key are prose; comparing them would cost and mean nothing.
constexpr std::size_t longest_word = 64;

char32_t folded_letter(char32_t c) {
  static constexpr std::u32string_view cyrillic = U"асеорхукмтнвігё";
  static constexpr std::u32string_view latin = U"aceopxykmthbire";
  if (c >= U'A' && c <= U'Z') c += 32;
  if (c >= U'А' && c <= U'Я') c += 32;
  if (c == U'Ё') c = U'ё';
  if (c == U'І') c = U'і';
  if (c == U'-' || c == U' ') c = U'_';
  const std::size_t index = cyrillic.find(c);
  return index == std::u32string_view::npos ? c : latin[index];
}

std::size_t allowed_distance(std::size_t letters) { return std::max<std::size_t>(1, letters / 3); }

}  // namespace

std::u32string folded(std::string_view word) {
  std::u32string out = base::to_utf32(word);
  std::ranges::transform(out, out.begin(), folded_letter);
  return out;
}

std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit || std::max(a.size(), b.size()) > longest_word) return limit + 1;
  // Three rows of the table are enough: this one and the two above it.
  std::vector<std::size_t> older(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], older[j - 2] + 1);
    }
    older.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

bool is_near(std::string_view typed, std::string_view known) { return nearest(typed, {known}) == 0; }

std::size_t nearest(std::string_view typed, const std::vector<std::string_view>& known) {
  if (typed.size() > 4 * longest_word) return known.size();  // four bytes a letter at most
  const std::u32string word = folded(typed);
  std::size_t best = known.size();
  std::size_t best_distance = longest_word;
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::u32string candidate = folded(known[i]);
    const std::size_t limit = allowed_distance(candidate.size());
    const std::size_t here = distance(word, candidate, limit);
    // A word of one or two letters is near to everything; then only a look-alike counts.
    if (here > limit || here >= candidate.size() || (candidate.size() < 3 && here > 0) || here >= best_distance)
      continue;
    best = i;
    best_distance = here;
  }
  return best;
}

}  // namespace validate
