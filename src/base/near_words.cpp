#include "base/near_words.h"

#include "base/edit_distance.h"
#include "base/utf8.h"

#include <algorithm>

namespace base {

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

bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }

std::vector<std::u32string> words_of(std::string_view text) {
  std::vector<std::u32string> out;
  bool inside = false;
  for (char32_t c : to_utf32(text)) {
    if ((c >= U'А' && c <= U'Я') || (c >= U'A' && c <= U'Z')) c += 32;
    if (c == U'Ё' || c == U'ё') c = U'е';
    const bool letter = (c >= U'а' && c <= U'я') || (c >= U'a' && c <= U'z');
    if (letter && !inside) out.emplace_back();
    if (letter) out.back() += c;
    inside = letter;
  }
  return out;
}

// Two words that differ in their endings only. Short ones must be equal.
bool is_same_word(const std::u32string& a, const std::u32string& b) {
  constexpr std::size_t shortest_stem = 4, longest_ending = 3;
  const auto common = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  if (common == a.size() && common == b.size()) return true;
  return common >= shortest_stem && std::max(a.size(), b.size()) - common <= longest_ending;
}

std::size_t shared_words(const std::vector<std::u32string>& typed, std::string_view gloss) {
  const std::vector<std::u32string> words = words_of(gloss);
  return static_cast<std::size_t>(std::ranges::count_if(typed, [&](const std::u32string& word) {
    return std::ranges::any_of(words, [&](const std::u32string& other) { return is_same_word(word, other); });
  }));
}

}  // namespace

std::u32string folded(std::string_view word) {
  std::u32string out = to_utf32(word);
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
    const std::size_t here = edit_distance(word, candidate, limit);
    // A word of one or two letters is near to everything; then only a look-alike counts.
    if (here > limit || here >= candidate.size() || (candidate.size() < 3 && here > 0) || here >= best_distance)
      continue;
    best = i;
    best_distance = here;
  }
  return best;
}

std::size_t nearest_gloss(std::string_view typed, const std::vector<std::string_view>& glosses) {
  constexpr std::size_t most_words = 6;  // more is prose
  if (typed.size() > 4 * longest_word) return glosses.size();
  const std::vector<std::u32string> words = words_of(typed);
  if (words.size() > most_words) return glosses.size();
  std::size_t best = glosses.size(), most = 0;
  for (std::size_t i = 0; i < glosses.size(); ++i) {
    const std::size_t shared = shared_words(words, glosses[i]);
    if (shared > 0 && shared == most) best = glosses.size();
    if (shared <= most) continue;
    most = shared;
    best = i;
  }
  return best;
}

std::string in_latin_layout(std::string_view typed) {
  static constexpr std::u32string_view cyrillic = U"йцукенгшщзфывапролдячсмить";
  static constexpr std::u32string_view latin = U"qwertyuiopasdfghjklzxcvbnm";
  std::u32string out = to_utf32(typed);
  for (char32_t& c : out)
    if (const std::size_t key = cyrillic.find(c); key != std::u32string_view::npos) c = latin[key];
  return to_utf8(out);
}

std::string cyrillic_in(std::string_view typed, std::string_view known) {
  const std::u32string word = to_utf32(typed);
  const auto is_latin = [](char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); };
  if (std::ranges::any_of(to_utf32(known), is_cyrillic)) return {};
  const bool ours =
      std::ranges::any_of(word, is_latin) || folded(typed) == folded(known) || in_latin_layout(typed) == known;
  if (!ours) return {};
  std::u32string out;
  for (const char32_t c : word)
    if (is_cyrillic(c) && out.find(c) == std::u32string::npos) out += c;
  return to_utf8(out);
}

}  // namespace base
