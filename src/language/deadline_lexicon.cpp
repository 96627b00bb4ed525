#include "language/deadline_lexicon.h"

#include <array>
#include <utility>

namespace language {

namespace {

// A word is a stem and one of the endings; «0» is no ending.
struct Entry {
  std::string_view stem;
  std::string_view endings;
  Sense sense;
  int value = 0;
};

constexpr std::string_view soft_noun = "ь я ю е ем";
constexpr std::string_view noun = "0 а у е ом";
constexpr std::string_view adjective = "ый ого ому ым ом ая ой ую ое ые ых ыми";
constexpr std::string_view third = "ий ьего ьему ьим ьем ья ьей ью ье ьи ьих";
constexpr std::string_view soft_number = "ь и ью";

constexpr std::array entries{
    Entry{"январ", soft_noun, Sense::month, 1},
    Entry{"янв", "0", Sense::month, 1},
    Entry{"феврал", soft_noun, Sense::month, 2},
    Entry{"фев", "0 р", Sense::month, 2},
    Entry{"март", noun, Sense::month, 3},
    Entry{"мар", "0", Sense::month, 3},
    Entry{"апрел", soft_noun, Sense::month, 4},
    Entry{"апр", "0", Sense::month, 4},
    Entry{"ма", "й я ю е ем", Sense::month, 5},
    Entry{"июн", soft_noun, Sense::month, 6},
    Entry{"июл", soft_noun, Sense::month, 7},
    Entry{"август", noun, Sense::month, 8},
    Entry{"авг", "0", Sense::month, 8},
    Entry{"сентябр", soft_noun, Sense::month, 9},
    Entry{"сен", "0 т", Sense::month, 9},
    Entry{"октябр", soft_noun, Sense::month, 10},
    Entry{"окт", "0", Sense::month, 10},
    Entry{"ноябр", soft_noun, Sense::month, 11},
    Entry{"ноя", "0 б", Sense::month, 11},
    Entry{"декабр", soft_noun, Sense::month, 12},
    Entry{"дек", "0", Sense::month, 12},

    Entry{"год", "0 а у ом е ы ов ам ами ах", Sense::year},
    Entry{"г", "0 г", Sense::year},
    Entry{"лет", "0", Sense::year},
    Entry{"учебн", adjective, Sense::academic},
    Entry{"уч", "0", Sense::academic},
    Entry{"квартал", "0 а у ом е ы ов ам ами ах", Sense::quarter},
    Entry{"кв", "0", Sense::quarter},
    Entry{"полугоди", "е я ю ем и й ям ями ях", Sense::half_year},
    Entry{"полуг", "0", Sense::half_year},
    Entry{"пол", "0", Sense::half_year},
    Entry{"полгод", "а", Sense::half_year},
    Entry{"полугод", "а у", Sense::half_year},
    Entry{"декад", "а ы е у ой 0 ам ах", Sense::ten_days},
    Entry{"месяц", "0 а у ем е ы ев ам ами ах", Sense::months},
    Entry{"мес", "0", Sense::months},
    Entry{"недел", "я и ю е ей ь ям ях", Sense::week},
    Entry{"нед", "0", Sense::week},
    Entry{"ден", "ь", Sense::day},
    Entry{"дн", "я ю ем е и ей ям ями ях 0", Sense::day},
    Entry{"сут", "ки ок кам ках", Sense::full_day},
    Entry{"час", "0 а у ов ам ах", Sense::hour},
    Entry{"рабоч", "ий его ему им ем ие их ими ая ей ую", Sense::working},
    Entry{"раб", "0", Sense::working},
    Entry{"календарн", adjective, Sense::calendar},
    Entry{"кал", "0", Sense::calendar},
    Entry{"календ", "0", Sense::calendar},

    Entry{"зим", "а ы е у ой", Sense::season, 1},
    Entry{"весн", "а ы е у ой", Sense::season, 2},
    Entry{"лет", "о а у ом е", Sense::season, 3},
    Entry{"осен", "ь и ью", Sense::season, 4},
    Entry{"зимн", "ий его ему ем", Sense::season_adjective, 1},
    Entry{"весенн", "ий его ему ем", Sense::season_adjective, 2},
    Entry{"летн", "ий его ему ем", Sense::season_adjective, 3},
    Entry{"осенн", "ий его ему ем", Sense::season_adjective, 4},

    Entry{"понедельник", "0 а у ом е и ам", Sense::weekday, 1},
    Entry{"вторник", "0 а у ом е и ам", Sense::weekday, 2},
    Entry{"сред", "а у ы е ой ам", Sense::weekday, 3},
    Entry{"четверг", "0 а у ом е и ам", Sense::weekday, 4},
    Entry{"пятниц", "а у ы е ей ам", Sense::weekday, 5},
    Entry{"суббот", "а у ы е ой ам", Sense::weekday, 6},
    Entry{"воскресень", "е я ю ем и ям", Sense::weekday, 7},

    Entry{"ежегодн", "о", Sense::recurrence, 0},
    Entry{"ежеквартальн", "о", Sense::recurrence, 1},
    Entry{"ежемесячн", "о", Sense::recurrence, 2},
    Entry{"еженедельн", "о", Sense::recurrence, 3},
    Entry{"ежедневн", "о", Sense::recurrence, 4},
    Entry{"ежесуточн", "о", Sense::recurrence, 4},
    Entry{"ежедекадн", "о", Sense::recurrence, 5},
    Entry{"ежекв", "0", Sense::recurrence, 1},
    Entry{"ежемес", "0", Sense::recurrence, 2},
    Entry{"еженед", "0", Sense::recurrence, 3},

    Entry{"начал", "о а у ом е", Sense::part, 1},
    Entry{"середин", "а ы е у ой", Sense::part, 2},
    Entry{"кон", "ец ца цу цом це", Sense::part, 3},
    Entry{"половин", "а ы е у ой", Sense::half},

    Entry{"перв", adjective, Sense::ordinal, 1},
    Entry{"втор", "ой ого ому ым ом ая ую ое ые ых ыми", Sense::ordinal, 2},
    Entry{"трет", third, Sense::ordinal, 3},
    Entry{"четверт", adjective, Sense::ordinal, 4},
    Entry{"пят", adjective, Sense::ordinal, 5},
    Entry{"шест", "ой ого ому ым ом ая ую ое ые ых", Sense::ordinal, 6},
    Entry{"седьм", "ой ого ому ым ом ая ую ое ые ых", Sense::ordinal, 7},
    Entry{"восьм", "ой ого ому ым ом ая ую ое ые ых", Sense::ordinal, 8},
    Entry{"девят", adjective, Sense::ordinal, 9},
    Entry{"десят", adjective, Sense::ordinal, 10},
    Entry{"одиннадцат", adjective, Sense::ordinal, 11},
    Entry{"двенадцат", adjective, Sense::ordinal, 12},
    Entry{"тринадцат", adjective, Sense::ordinal, 13},
    Entry{"четырнадцат", adjective, Sense::ordinal, 14},
    Entry{"пятнадцат", adjective, Sense::ordinal, 15},
    Entry{"шестнадцат", adjective, Sense::ordinal, 16},
    Entry{"семнадцат", adjective, Sense::ordinal, 17},
    Entry{"восемнадцат", adjective, Sense::ordinal, 18},
    Entry{"девятнадцат", adjective, Sense::ordinal, 19},
    Entry{"двадцат", adjective, Sense::ordinal, 20},
    Entry{"тридцат", adjective, Sense::ordinal, 30},
    Entry{"i", "0", Sense::ordinal, 1},
    Entry{"ii", "0", Sense::ordinal, 2},
    Entry{"iii", "0", Sense::ordinal, 3},
    Entry{"iv", "0", Sense::ordinal, 4},

    Entry{"од", "ин на но ну ни ного ной ному ним ном", Sense::cardinal, 1},
    Entry{"дв", "а е ух ум умя", Sense::cardinal, 2},
    Entry{"тр", "и ех ем емя", Sense::cardinal, 3},
    Entry{"четыр", "е ех ем ьмя", Sense::cardinal, 4},
    Entry{"пят", soft_number, Sense::cardinal, 5},
    Entry{"шест", soft_number, Sense::cardinal, 6},
    Entry{"сем", soft_number, Sense::cardinal, 7},
    Entry{"вос", "емь ьми емью", Sense::cardinal, 8},
    Entry{"девят", soft_number, Sense::cardinal, 9},
    Entry{"десят", soft_number, Sense::cardinal, 10},
    Entry{"одиннадцат", soft_number, Sense::cardinal, 11},
    Entry{"двенадцат", soft_number, Sense::cardinal, 12},
    Entry{"тринадцат", soft_number, Sense::cardinal, 13},
    Entry{"четырнадцат", soft_number, Sense::cardinal, 14},
    Entry{"пятнадцат", soft_number, Sense::cardinal, 15},
    Entry{"шестнадцат", soft_number, Sense::cardinal, 16},
    Entry{"семнадцат", soft_number, Sense::cardinal, 17},
    Entry{"восемнадцат", soft_number, Sense::cardinal, 18},
    Entry{"девятнадцат", soft_number, Sense::cardinal, 19},
    Entry{"двадцат", soft_number, Sense::cardinal, 20},
    Entry{"тридцат", soft_number, Sense::cardinal, 30},
    Entry{"сорок", "0 а", Sense::cardinal, 40},
    Entry{"пятьдесят", "0", Sense::cardinal, 50},
    Entry{"пятидесяти", "0", Sense::cardinal, 50},
    Entry{"шестьдесят", "0", Sense::cardinal, 60},
    Entry{"шестидесяти", "0", Sense::cardinal, 60},
    Entry{"девяност", "о а", Sense::cardinal, 90},
    Entry{"сто", "0", Sense::cardinal, 100},
    Entry{"ста", "0", Sense::cardinal, 100},
    Entry{"единожд", "ы", Sense::times, 1},
    Entry{"дважд", "ы", Sense::times, 2},
    Entry{"трижд", "ы", Sense::times, 3},
};

// The parts of words like «десятидневный».
constexpr std::array<std::pair<std::string_view, int>, 20> counts{
    {{"одно", 1},        {"двух", 2},          {"трех", 3},        {"четырех", 4},      {"пяти", 5},
     {"шести", 6},       {"семи", 7},          {"восьми", 8},      {"девяти", 9},       {"десяти", 10},
     {"двенадцати", 12}, {"четырнадцати", 14}, {"пятнадцати", 15}, {"двадцати", 20},    {"двадцатипяти", 25},
     {"тридцати", 30},   {"сорока", 40},       {"сорокапяти", 45}, {"шестидесяти", 60}, {"девяносто", 90}}};

struct LengthStem {
  std::string_view stem;
  LengthWord length;
};
constexpr std::array<LengthStem, 6> length_stems{{{"дневн", {1, model::TermUnit::day}},
                                                  {"суточн", {1, model::TermUnit::day}},
                                                  {"недельн", {7, model::TermUnit::day}},
                                                  {"месячн", {1, model::TermUnit::month}},
                                                  {"годичн", {1, model::TermUnit::year}},
                                                  {"летн", {1, model::TermUnit::year}}}};
constexpr std::string_view length_endings = "ый ого ому ым ом ая ой ую ое";
constexpr std::string_view soft_length_endings = "ий его ему им ем";

bool has_ending(std::string_view endings, std::string_view ending) {
  if (ending.empty()) ending = "0";
  for (std::size_t at = 0; at <= endings.size();) {
    const std::size_t end = std::min(endings.find(' ', at), endings.size());
    if (endings.substr(at, end - at) == ending) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

Lexeme find_lexeme(std::string_view word) {
  for (const Entry& entry : entries)
    if (word.starts_with(entry.stem) && has_ending(entry.endings, word.substr(entry.stem.size())))
      return {entry.sense, entry.value};
  return {};
}

model::Recurrence adverb_recurrence(int value) {
  using model::PeriodUnit;
  constexpr std::array<std::pair<int, PeriodUnit>, 6> periods{{{1, PeriodUnit::year},
                                                               {3, PeriodUnit::month},
                                                               {1, PeriodUnit::month},
                                                               {7, PeriodUnit::day},
                                                               {1, PeriodUnit::day},
                                                               {10, PeriodUnit::day}}};
  const auto& [length, unit] = periods.at(static_cast<std::size_t>(value));
  return {model::Times::every, 1, length, unit};
}

std::optional<LengthWord> find_length_word(std::string_view word) {
  for (const LengthStem& one : length_stems) {
    const std::size_t at = word.find(one.stem);
    if (at == std::string_view::npos) continue;
    const std::string_view ending = word.substr(at + one.stem.size());
    if (!has_ending(length_endings, ending) && !has_ending(soft_length_endings, ending)) continue;
    const std::string_view count = word.substr(0, at);
    if (count.empty()) return one.length;
    for (const auto& [words, value] : counts)
      if (count == words) return LengthWord{value * one.length.count, one.length.unit};
  }
  return std::nullopt;
}

}  // namespace language
