// Patterns are asked for one run of Russian letters at a time. They know small letters of KOI8-R only, one byte a
// letter, so positions map back without a table. The minima are ours: those of the file are unset.
#include "language/hyphenator.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "language/hyphen_patterns.h"
#include "language/letters.h"
#include "language/syllables.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace language {

namespace {

// Parts that the patterns leave whole and a narrow column need not.
constexpr std::size_t long_part = 5;
constexpr std::size_t least_between = 2;

// Longer runs of letters are no Russian word.
constexpr std::size_t most_letters = 100;

constexpr std::array<char32_t, 32> koi8_small = {U'ю', U'а', U'б', U'ц', U'д', U'е', U'ф', U'г', U'х', U'и', U'й',
                                                 U'к', U'л', U'м', U'н', U'о', U'п', U'я', U'р', U'с', U'т', U'у',
                                                 U'ж', U'в', U'ь', U'ы', U'з', U'ш', U'э', U'щ', U'ч', U'ъ'};

constexpr std::array<char, 32> small_to_koi8 = [] {
  std::array<char, 32> bytes{};
  for (std::size_t i = 0; i < koi8_small.size(); ++i)
    bytes[koi8_small[i] - U'а'] = static_cast<char>(static_cast<unsigned char>(0xC0 + i));
  return bytes;
}();

// The KOI8-R byte of a Russian letter, made small; 0 for anything else.
char koi8_of(char32_t c) {
  if (c >= U'А' && c <= U'Я') c += U'а' - U'А';
  if (c >= U'а' && c <= U'я') return small_to_koi8[c - U'а'];
  return c == U'ё' || c == U'Ё' ? static_cast<char>(static_cast<unsigned char>(0xA3)) : '\0';
}

// A run of Russian letters inside a word. All letters but ё take two bytes, and so does ё.
struct LetterRun {
  std::size_t begin = 0;
  std::string koi8;
};

// Digits, Latin letters and the signs of addresses make a name, not a word: «273-ФЗ», «lasa@mail.orb.ru».
bool forbids_division(std::string_view word, std::size_t at, char32_t c) {
  if (c == U'@' || c == U'_' || (c >= U'0' && c <= U'9')) return true;
  if (is_letter(c)) return koi8_of(c) == '\0';
  if (c != U'.' || at == 0 || at + 1 >= word.size()) return false;
  return is_letter(base::code_point_at(word, at + 1));  // a stop between letters: «А.А.Пахомов», «эл.форме»
}

// The runs that may be divided; none when the word as a whole may not.
std::vector<LetterRun> runs_of(std::string_view word) {
  std::vector<LetterRun> runs;
  bool in_run = false;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at)) {
    const char32_t c = base::code_point_at(word, at);
    if (forbids_division(word, at, c)) return {};
    const char letter = koi8_of(c);
    if (letter == '\0') {
      in_run = false;
      continue;
    }
    if (!in_run) runs.push_back({at, {}});
    if (in_run && is_capital(c)) return {};  // «МОУО», «ШНОРы»: an acronym, or a word in capitals
    in_run = true;
    runs.back().koi8 += letter;
  }
  return runs;
}

// A division that the patterns miss in words every order has: a stem and its bytes before the division.
struct Addition {
  std::string_view stem;
  std::size_t before;
};
constexpr std::array additions{
    Addition{"существл", 14},    // осуществ-ляющих
    Addition{"инистерств", 14},  // министер-ство
};

bool has_vowel(std::string_view letters) {
  for (std::size_t at = 0; at < letters.size(); at += base::code_point_length(letters, at))
    if (std::u32string_view(U"аеёиоуыэюя").find(base::code_point_at(letters, at)) != std::u32string_view::npos)
      return true;
  return false;
}

// «(далее – МОУО)» stands together.
constexpr std::string_view undivided = "далее";

// Into each part that the patterns leave long, so that its ends keep some letters.
void add_syllables(std::string_view word, std::span<char> after) {
  const std::vector<std::size_t> ends = syllable_ends(word);
  std::size_t begin = 0;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    if (end < word.size() && (after[end - 1] & 1) == 0) continue;
    if (end - begin >= long_part)
      for (const std::size_t at : ends)
        if (at >= begin + least_between && at + least_between <= end) after[at - 1] = '1';
    begin = end;
  }
}

// Stems are long: nothing is cut too short before the division.
void add_missing(std::string_view word, std::size_t least_after, std::vector<std::size_t>& offsets) {
  for (const Addition& addition : additions) {
    const std::size_t at = word.find(addition.stem);
    if (at == std::string_view::npos || word.size() < at + addition.before + 2 * least_after) continue;
    const std::size_t offset = at + addition.before;
    if (!has_vowel(word.substr(offset))) continue;
    const auto place = std::ranges::lower_bound(offsets, offset);
    if (place == offsets.end() || *place != offset) offsets.insert(place, offset);
  }
}

}  // namespace

struct Hyphenator::Dictionary {
  HyphenPatterns patterns;
};

Hyphenator::Hyphenator(const std::string& path, std::string_view dictionary) {
  auto patterns = HyphenPatterns::find(dictionary);
  if (!patterns)
    throw base::Failure(path, {"это не правила переноса русских слов в кодировке KOI8-R",
                               "these are no hyphenation patterns of Russian in KOI8-R"});
  dictionary_ = std::make_unique<Dictionary>(Dictionary{*std::move(patterns)});
}

Hyphenator::Hyphenator(Hyphenator&&) noexcept = default;
Hyphenator::~Hyphenator() = default;

std::vector<std::size_t> Hyphenator::divide(std::string_view word, Division division) const {
  const std::size_t least = division == Division::last ? 2 : 3;
  std::vector<std::size_t> offsets;
  const std::vector<LetterRun> runs = runs_of(word);
  for (const LetterRun& run : runs) {
    const std::size_t letters = run.koi8.size();
    if (letters < 2 * least || letters > most_letters) continue;
    if (word.substr(run.begin, undivided.size()) == undivided && 2 * letters == undivided.size()) continue;
    std::array<char, most_letters> after{};
    dictionary_->patterns.number(run.koi8, after);
    if (division != Division::usual) add_syllables(run.koi8, after);
    for (std::size_t before = least; before + least <= letters; ++before)
      if ((after[before - 1] & 1) != 0) offsets.push_back(run.begin + 2 * before);
  }
  if (!runs.empty()) add_missing(word, least, offsets);
  return offsets;
}

}  // namespace language
