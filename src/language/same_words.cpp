// Two forms of one Russian word share their stem and differ in an ending, sometimes in a vowel before it («порядок»,
// «порядка»). What is left behind the common beginning must be an ending on both sides. Two words that differ by an
// ending alone («школа», «школы») pass for one: a doubt is decided for the author.

#include "language/same_words.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/scripts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace language {

namespace {

// clang-format off
constexpr auto endings = std::to_array<std::string_view>({
    "", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев",
    "ами", "ями", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ого", "его", "ому", "ему", "ым", "им", "ых", "их",
    "ыми", "ими", "ую", "юю", "ою", "ею", "ия", "ию", "ии", "ией", "ием", "иям", "иями", "иях", "ья", "ье", "ью", "ьи",
    "ем", "м", "х", "ми", "мя", "ых", "ое",
    // a vowel that comes and goes
    "ень", "ня", "ню", "нем", "не", "ни", "ней", "ок", "ка", "ку", "ком", "ке", "ки", "ков", "ек", "ец", "ца", "цу",
    "цем", "це", "цы", "цев",
});
// clang-format on

constexpr std::size_t longest_ending = 8;  // bytes

// Its bytes as one number: endings are compared all the time.
constexpr std::uint64_t number_of(std::string_view ending) {
  std::uint64_t out = 0;
  for (const char c : ending) out = (out << 8U) | static_cast<unsigned char>(c);
  return out;
}

constexpr auto ending_numbers = [] {
  std::array<std::uint64_t, endings.size()> out{};
  std::ranges::transform(endings, out.begin(), number_of);
  std::ranges::sort(out);
  return out;
}();

bool is_ending(std::string_view letters) {
  return letters.size() <= longest_ending && std::ranges::binary_search(ending_numbers, number_of(letters));
}

// Bytes and letters that both begin with.
struct Beginning {
  std::size_t bytes = 0, letters = 0;
};

Beginning common_beginning(std::string_view one, std::string_view other) {
  const auto goes_on = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  Beginning out;
  const std::size_t most = std::min(one.size(), other.size());
  while (out.bytes < most && one[out.bytes] == other[out.bytes]) ++out.bytes;
  // Back to where a letter begins, in both.
  while (out.bytes > 0 && ((out.bytes < one.size() && goes_on(one[out.bytes])) ||
                           (out.bytes < other.size() && goes_on(other[out.bytes]))))
    --out.bytes;
  for (const char c : one.substr(0, out.bytes)) out.letters += goes_on(c) ? 0 : 1;
  return out;
}

// «гг.», «кв.», «II» as the words and figures they stand for.
std::string_view in_full(std::string_view word) {
  constexpr auto shorts = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"г", "год"}, {"гг", "год"}, {"кв", "квартал"}, {"i", "1"}, {"ii", "2"}, {"iii", "3"}, {"iv", "4"}});
  const auto* found = std::ranges::find(shorts, word, &std::pair<std::string_view, std::string_view>::first);
  return found == shorts.end() ? word : found->second;
}

}  // namespace

std::vector<std::string> plain_words_of(std::string_view line) {
  constexpr std::string_view yo = "ё", ye = "е";
  std::string small = lower(in_one_script(line));
  for (std::size_t at = base::find(small, yo); at != std::string::npos; at = base::find(small, yo, at + ye.size()))
    small.replace(at, yo.size(), ye);
  std::vector<std::string> out;
  std::size_t first = 0;  // of the word; the place behind it where there is none
  bool digits = false;
  const auto end_word = [&](std::size_t end) {
    if (end > first) out.emplace_back(in_full(std::string_view(small).substr(first, end - first)));
  };
  for (std::size_t at = 0; at < small.size();) {
    const char32_t c = base::code_point_at(small, at);
    const std::size_t next = at + base::code_point_length(small, at);
    const bool digit = is_digit(c), sign = !digit && !is_letter(c);
    if (sign || digit != digits) {
      end_word(at);
      first = sign ? next : at;
    }
    digits = digit;
    at = next;
  }
  end_word(small.size());
  return out;
}

bool same_but_ending(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest_stem = 3;  // letters
  if (one == other) return true;
  const Beginning common = common_beginning(one, other);
  if (common.letters < shortest_stem) return false;
  const auto differ_from = [&](std::size_t at) { return is_ending(one.substr(at)) && is_ending(other.substr(at)); };
  if (differ_from(common.bytes)) return true;
  // «годовой», «годового»: endings that begin alike.
  const std::size_t letter = 1 + ((static_cast<unsigned char>(one[common.bytes - 1]) & 0xC0U) == 0x80U ? 1 : 0);
  return common.letters > shortest_stem && differ_from(common.bytes - letter);
}

std::size_t shared_words(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  std::vector<std::size_t> above(other.size() + 1, 0), row(other.size() + 1, 0);
  for (const std::string& word : one) {
    for (std::size_t i = 0; i < other.size(); ++i)
      row[i + 1] = same_but_ending(word, other[i]) ? above[i] + 1 : std::max(above[i + 1], row[i]);
    std::swap(above, row);
  }
  return above.back();
}

bool same_words(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  return std::ranges::equal(one, other,
                            [](const std::string& a, const std::string& b) { return same_but_ending(a, b); });
}

}  // namespace language
