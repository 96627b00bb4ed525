#include "language/acts.h"

#include "language/letters.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

struct Act {
  std::string_view nominative, genitive, dative, instrumental;
};

constexpr std::array<Act, 6> acts{{{"приказ", "приказа", "приказу", "приказом"},
                                   {"распоряжение", "распоряжения", "распоряжению", "распоряжением"},
                                   {"постановление", "постановления", "постановлению", "постановлением"},
                                   {"решение", "решения", "решению", "решением"},
                                   {"указание", "указания", "указанию", "указанием"},
                                   {"протокол", "протокола", "протоколу", "протоколом"}}};

std::string in_case(std::string_view act, std::string_view Act::*form) {
  const auto found = std::ranges::find(acts, act, &Act::nominative);
  return std::string(found == acts.end() ? act : (*found).*form);
}

// First words of titles by the ending that agrees with them; others are masculine, as most documents are.
constexpr std::array<std::string_view, 8> feminine{"дорожная",  "программа", "форма",     "инструкция",
                                                   "концепция", "методика",  "стратегия", "карта"};
constexpr std::array<std::string_view, 3> neuter{"положение", "распределение", "задание"};
constexpr std::array<std::string_view, 8> plural{"правила",   "требования",  "рекомендации", "критерии",
                                                 "изменения", "мероприятия", "показатели",   "меры"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

std::string act_genitive(std::string_view act) { return in_case(act, &Act::genitive); }
std::string act_dative(std::string_view act) { return in_case(act, &Act::dative); }
std::string act_instrumental(std::string_view act) { return in_case(act, &Act::instrumental); }

std::string approved_word(std::string_view title) {
  const std::string first = lower(title.substr(0, title.find(' ')));
  if (contains(feminine, first)) return "УТВЕРЖДЕНА";
  if (contains(neuter, first)) return "УТВЕРЖДЕНО";
  if (contains(plural, first)) return "УТВЕРЖДЕНЫ";
  return "УТВЕРЖДЕН";
}

}  // namespace language
