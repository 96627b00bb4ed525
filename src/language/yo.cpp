// Forms are told by their ends alone, and only where the stress cannot leave the «ё»: full participles («утверждённый»)
// and some nouns of papers («отчёт»). Of all other words only equal forms are compared.
#include "language/yo.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

// «Все» and «всё», «совершенный» and «совершённый»: both are right.
constexpr auto two_words = std::to_array<std::string_view>(
    {"берет",  "все",  "всем",  "всех",     "истек",    "истекший",  "лен",     "мел",  "небо",
     "нем",    "осел", "падеж", "признает", "признаем", "совершенн", "сознает", "слез", "узнает",
     "узнаем", "чем",  "черт",  "том",      "тем",      "семен",     "сел"});

constexpr auto nouns = std::to_array<std::string_view>({"отчет", "учет", "расчет", "зачет", "прием", "объем", "полет"});
constexpr auto noun_endings = std::to_array<std::string_view>({"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"});

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// «утвержденного»: without the ending.
std::string_view participle_of(std::string_view word) {
  constexpr std::string_view suffix = "енн";
  constexpr std::size_t longest_ending = 3 * std::string_view("о").size();
  const std::size_t at = word.rfind(suffix);
  if (at == std::string_view::npos || at == 0) return {};
  const std::size_t end = at + suffix.size();
  return end < word.size() && word.size() - end <= longest_ending ? word.substr(0, end) : std::string_view{};
}

std::string_view noun_of(std::string_view word) {
  for (const std::string_view noun : nouns)
    if (word.starts_with(noun) && holds(noun_endings, word.substr(noun.size()))) return noun;
  return {};
}

}  // namespace

std::optional<YoWord> find_yo_word(std::string_view word) {
  constexpr std::string_view yo = "ё", ye = "е";
  std::string small = lower(word);
  const bool with_yo = base::contains(small, yo);
  if (!with_yo && !base::contains(small, ye)) return std::nullopt;
  for (std::size_t at = small.find(yo); at != std::string::npos; at = small.find(yo, at))
    small.replace(at, yo.size(), ye);
  std::string_view key = participle_of(small);
  if (key.empty()) key = noun_of(small);
  if (key.empty()) key = small;
  if (holds(two_words, key)) return std::nullopt;
  return YoWord{std::string(key), with_yo};
}

}  // namespace language
