#include "validate/near_words.h"

#include "base/edit_distance.h"
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

bool is_near(std::string_view typed, std::string_view known) { return nearest(typed, {known}) == 0; }

std::size_t nearest(std::string_view typed, const std::vector<std::string_view>& known) {
  if (typed.size() > 4 * longest_word) return known.size();  // four bytes a letter at most
  const std::u32string word = folded(typed);
  std::size_t best = known.size();
  std::size_t best_distance = longest_word;
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::u32string candidate = folded(known[i]);
    const std::size_t limit = allowed_distance(candidate.size());
    if (std::max(word.size(), candidate.size()) > longest_word) continue;
    const std::size_t here = base::edit_distance(word, candidate, limit);
    // A word of one or two letters is near to everything; then only a look-alike counts.
    if (here > limit || here >= candidate.size() || (candidate.size() < 3 && here > 0) || here >= best_distance)
      continue;
    best = i;
    best_distance = here;
  }
  return best;
}

}  // namespace validate
