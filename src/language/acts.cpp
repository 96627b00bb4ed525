#include "language/acts.h"

#include "language/letters.h"

#include <algorithm>
#include <array>
#include <optional>

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

enum class Ending { masculine, feminine, neuter, plural };

struct Noun {
  std::string_view word;
  Ending ending;
};

// What documents are called, but for masculine nouns: those are what is left (ГОСТ Р 7.0.97-2016, 5.16: the word agrees
// with the kind of the approved document).
constexpr std::array<Noun, 25> nouns{{
    {"карта", Ending::feminine},      {"программа", Ending::feminine},    {"форма", Ending::feminine},
    {"инструкция", Ending::feminine}, {"концепция", Ending::feminine},    {"методика", Ending::feminine},
    {"стратегия", Ending::feminine},  {"структура", Ending::feminine},    {"схема", Ending::feminine},
    {"смета", Ending::feminine},      {"номенклатура", Ending::feminine}, {"модель", Ending::feminine},
    {"анкета", Ending::feminine},     {"руководство", Ending::neuter},    {"правила", Ending::plural},
    {"требования", Ending::plural},   {"рекомендации", Ending::plural},   {"критерии", Ending::plural},
    {"изменения", Ending::plural},    {"мероприятия", Ending::plural},    {"показатели", Ending::plural},
    {"меры", Ending::plural},         {"нормы", Ending::plural},          {"нормативы", Ending::plural},
    {"формы", Ending::plural},
}};

struct LastLetters {
  std::string_view letters;
  Ending ending;
};

// «Положение», «соглашение», «расписание»: no adjective ends so.
constexpr std::array<LastLetters, 2> noun_endings{{{"ение", Ending::neuter}, {"ание", Ending::neuter}}};

constexpr std::array<LastLetters, 9> adjective_endings{{
    {"ый", Ending::masculine},
    {"ий", Ending::masculine},
    {"ой", Ending::masculine},
    {"ая", Ending::feminine},
    {"яя", Ending::feminine},
    {"ое", Ending::neuter},
    {"ее", Ending::neuter},
    {"ые", Ending::plural},
    {"ие", Ending::plural},
}};

// «Муниципальная программа», «Комплексный межведомственный план»: the noun is not far.
constexpr std::size_t first_words = 5;

std::string_view next_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  while (word.ends_with(',') || word.ends_with(':')) word.remove_suffix(1);
  return word;
}

template <std::size_t N>
std::optional<Ending> ending_by(const std::array<LastLetters, N>& endings, std::string_view word) {
  for (const auto& [letters, ending] : endings)
    if (word.ends_with(letters)) return ending;
  return std::nullopt;
}

std::optional<Ending> ending_of_noun(std::string_view word) {
  const auto known = std::ranges::find(nouns, word, &Noun::word);
  return known != nouns.end() ? known->ending : ending_by(noun_endings, word);
}

// The known noun that stands first or behind adjectives; else the first adjective tells what it agrees with.
Ending ending_of(std::string_view title) {
  const std::string words = lower(title);
  std::string_view rest = words;
  std::optional<Ending> adjective;
  for (std::size_t i = 0; i < first_words; ++i) {
    const std::string_view word = next_word(rest);
    if (const auto noun = ending_of_noun(word)) return *noun;
    const auto own = ending_by(adjective_endings, word);
    if (!own && word != "и") break;
    if (!adjective) adjective = own;
  }
  return adjective.value_or(Ending::masculine);
}

}  // namespace

std::string act_genitive(std::string_view act) { return in_case(act, &Act::genitive); }
std::string act_dative(std::string_view act) { return in_case(act, &Act::dative); }
std::string act_instrumental(std::string_view act) { return in_case(act, &Act::instrumental); }

std::string approved_word(std::string_view title) {
  switch (ending_of(title)) {
    case Ending::feminine: return "УТВЕРЖДЕНА";
    case Ending::neuter: return "УТВЕРЖДЕНО";
    case Ending::plural: return "УТВЕРЖДЕНЫ";
    case Ending::masculine: break;
  }
  return "УТВЕРЖДЕН";
}

}  // namespace language
