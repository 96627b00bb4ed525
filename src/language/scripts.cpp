// Twins are the letters that print alike in every face. A word of two scripts is a slip only where its twins tell it:
// «SIMкарта» is seen by everyone and may be meant.
#include "language/scripts.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace language {

namespace {

struct Twin {
  char32_t latin, cyrillic;
};

constexpr auto twins = std::to_array<Twin>({{U'A', U'А'},
                                            {U'B', U'В'},
                                            {U'C', U'С'},
                                            {U'E', U'Е'},
                                            {U'H', U'Н'},
                                            {U'K', U'К'},
                                            {U'M', U'М'},
                                            {U'O', U'О'},
                                            {U'P', U'Р'},
                                            {U'T', U'Т'},
                                            {U'X', U'Х'},
                                            {U'a', U'а'},
                                            {U'c', U'с'},
                                            {U'e', U'е'},
                                            {U'o', U'о'},
                                            {U'p', U'р'},
                                            {U'x', U'х'},
                                            {U'y', U'у'}});

std::optional<char32_t> twin_of(char32_t c) {
  for (const Twin& twin : twins) {
    if (twin.latin == c) return twin.cyrillic;
    if (twin.cyrillic == c) return twin.latin;
  }
  return std::nullopt;
}

enum class Script { latin, cyrillic };

bool is_of(Script script, char32_t c) { return script == Script::latin ? is_latin(c) : is_cyrillic(c); }

// The word with the letters of the other script turned into their twins; nothing where one has none.
std::optional<std::u32string> all_in(Script script, std::u32string word) {
  for (char32_t& c : word) {
    if (is_of(script, c)) continue;
    const auto twin = twin_of(c);
    if (!twin) return std::nullopt;
    c = *twin;
  }
  return word;
}

// «IIБ», «IVа»; not «XIХ», whose last letter is a twin of a Roman digit.
bool is_roman_with_letter(const std::u32string& word) {
  const std::size_t roman = std::min(word.find_first_not_of(U"IVXLCDM"), word.size());
  return roman > 0 && roman + 1 == word.size() && word[roman] != U'Х' && word[roman] != U'С' && word[roman] != U'М';
}

// «SMSки», «PDFа», «VIPов».
bool is_abbreviation_with_ending(const std::u32string& word) {
  constexpr std::size_t least_letters = 2, longest_ending = 3;
  std::size_t end = 0;
  while (end < word.size() && is_latin(word[end]) && is_capital(word[end])) ++end;
  const bool small = std::all_of(word.begin() + static_cast<std::ptrdiff_t>(end), word.end(),
                                 [](char32_t c) { return is_cyrillic(c) && !is_capital(c); });
  return small && end >= least_letters && word.size() - end <= longest_ending;
}

// «Кi», «Kисп»: a letter of a formula and its index; «eПаспорт». Not «Oб», which begins headings.
bool is_variable(const std::u32string& word) {
  if (word == U"Oб" || word == U"Oт") return false;
  constexpr std::size_t longest_index = 4;
  constexpr std::array<std::u32string_view, 8> indexes{U"общ",  U"исп",  U"мин", U"макс",
                                                       U"план", U"факт", U"баз", U"итог"};
  constexpr std::u32string_view vowels = U"аеёиоуыэюя";
  if (is_latin(word[0]) && !is_capital(word[0]) && is_cyrillic(word[1]) && is_capital(word[1])) return true;
  const std::u32string_view index = std::u32string_view(word).substr(1);
  if (!is_capital(word[0]) || index.size() > longest_index) return false;
  const bool latin = std::ranges::all_of(index, [](char32_t c) { return is_latin(c) && !is_capital(c); });
  const bool cyrillic = std::ranges::all_of(index, [](char32_t c) { return is_cyrillic(c) && !is_capital(c); });
  if (latin && is_cyrillic(word[0])) return index.size() <= 2;
  if (!cyrillic || !is_latin(word[0])) return false;
  return index.find_first_of(vowels) == std::u32string_view::npos || std::ranges::find(indexes, index) != indexes.end();
}

// A word with letters that only one script has is of that script; else most of the text decides, which is Russian.
std::optional<std::u32string> mended(const std::u32string& word) {
  if (is_roman_with_letter(word) || is_abbreviation_with_ending(word) || is_variable(word)) return std::nullopt;
  const auto cyrillic = all_in(Script::cyrillic, word);
  return cyrillic ? cyrillic : all_in(Script::latin, word);
}

// Calls visit(first, end) for every run of letters outside addresses.
template <class Visit>
void visit_words(const Signs& signs, Visit visit) {
  for (std::size_t i = 0; i < signs.size();) {
    const std::size_t first = i;
    bool address = false;
    for (; !is_gap(signs[i]); ++i)
      address = address || signs[i] == U'@' || (signs[i] == U'/' && signs[i + 1] == U'/') || signs[i] == U'\\';
    for (std::size_t at = first; at < i && !address;) {
      const std::size_t begin = at;
      while (at < i && is_letter(signs[at])) ++at;
      if (at > begin) visit(begin, at);
      if (at == begin) ++at;
    }
    while (i < signs.size() && is_gap(signs[i])) ++i;
  }
}

Slip slip_of(const Signs& signs, std::size_t first, std::size_t end, std::string words) {
  return {signs.byte(first), signs.byte(end) - signs.byte(first), std::move(words)};
}

// A Russian word beside a blank at this sign: its letter next to the blank is Cyrillic.
bool is_russian_at(const Signs& signs, std::size_t i) { return is_cyrillic(signs[i]) && !is_capital(signs[i]); }

bool is_preposition(const Signs& signs, std::size_t first) {
  const bool between = first >= 2 && is_blank(signs.before(first)) && is_blank(signs[first + 1]);
  const char32_t c = signs[first];
  const bool small = c == U'c' || c == U'o' || c == U'y';
  return between && small && is_russian_at(signs, first - 2) && is_russian_at(signs, first + 2);
}

// «РР-проекты», «РР – проектов»
bool is_public_relations(const Signs& signs, std::size_t first, std::size_t end) {
  if (signs.between(first, end) != "РР") return false;
  constexpr std::array<std::u32string_view, 6> done{U"проект", U"сопровожд", U"кампани",
                                                    U"акци",   U"менедж",    U"технологи"};
  while (is_blank(signs[end]) || signs[end] == U'-' || signs[end] == U'–' || signs[end] == U'—') ++end;
  return std::ranges::any_of(done, [&](std::u32string_view stem) {
    for (std::size_t i = 0; i < stem.size(); ++i)
      if (signs[end + i] != stem[i]) return false;
    return true;
  });
}

}  // namespace

bool has_latin(std::string_view line) {
  const auto is_latin_byte = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    const auto letter = static_cast<unsigned char>((byte | 0x20U) - 'a'),
               wide = static_cast<unsigned char>(byte - 0xC3U);
    return letter < 26 || wide <= 6;  // U+00C0 … U+024F begin with 0xC3 … 0xC9
  };
  // All bytes of a block at once: the compiler makes one step of it.
  constexpr std::size_t block = 32;
  for (; line.size() >= block; line.remove_prefix(block)) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i) found |= static_cast<unsigned char>(is_latin_byte(line[i]));
    if (found != 0) return true;
  }
  return std::ranges::any_of(line, is_latin_byte);
}

std::vector<Slip> find_mixed_scripts(std::string_view line) {
  if (!has_latin(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  visit_words(signs, [&](std::size_t first, std::size_t end) {
    bool latin = false, cyrillic = false;
    for (std::size_t i = first; i < end; ++i) {
      latin = latin || is_latin(signs[i]);
      cyrillic = cyrillic || is_cyrillic(signs[i]);
    }
    if (!latin || !cyrillic) return;
    if (const auto words = mended(base::to_utf32(signs.between(first, end))))
      out.push_back(slip_of(signs, first, end, base::to_utf8(*words)));
  });
  return out;
}

std::optional<std::string> in_other_script(std::string_view word) {
  std::u32string letters = base::to_utf32(word);
  for (char32_t& c : letters) {
    const auto twin = twin_of(c);
    if (!twin) return std::nullopt;
    c = *twin;
  }
  return base::to_utf8(letters);
}

std::string in_one_script(std::string_view line) {
  if (!has_latin(line)) return std::string(line);
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    std::u32string word;
    for (; at < line.size() && is_letter(base::code_point_at(line, at)); at += base::code_point_length(line, at))
      word += base::code_point_at(line, at);
    const bool cyrillic = std::ranges::any_of(word, is_cyrillic);
    for (char32_t& c : word)
      if (cyrillic && is_latin(c)) c = twin_of(c).value_or(c);
    out += base::to_utf8(word);
    if (at >= line.size()) break;
    const std::size_t sign = base::code_point_length(line, at);
    out += line.substr(at, sign);
    at += sign;
  }
  return out;
}

std::vector<Slip> find_words_of_other_script(std::string_view line) {
  if (!base::contains(line, "РР") && !has_latin(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  visit_words(signs, [&](std::size_t first, std::size_t end) {
    if (end - first == 1 && is_preposition(signs, first))
      out.push_back(slip_of(signs, first, end, *in_other_script(signs.between(first, end))));
    if (is_public_relations(signs, first, end)) out.push_back(slip_of(signs, first, end, "PR"));
  });
  return out;
}

}  // namespace language
