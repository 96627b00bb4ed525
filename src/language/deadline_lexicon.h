// The words that deadlines are made of, by stem and endings: months, units of time, numbers. One table, read top to
// bottom; prepositions and set phrases stand where the grammar uses them.
#pragma once

#include "model/deadline.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace language {

enum class Sense : std::uint8_t {
  other,
  month,      // 1 … 12
  ordinal,    // «первый», «II»
  cardinal,   // «два», «пяти»
  times,      // «дважды»: 2
  year,       // «год», «гг.»
  academic,   // «учебный»
  quarter,    // «квартал»
  half_year,  // «полугодие», «полгода»
  ten_days,   // «декада»
  months,     // «месяц» as a unit
  week,
  day,
  full_day,  // «сутки»
  hour,
  working,   // «рабочий»
  calendar,  // «календарный»
  season,    // 1 winter … 4 autumn
  season_adjective,
  weekday,     // 1 Monday … 7 Sunday
  recurrence,  // «ежегодно»: index of `adverb_recurrence`
  part,        // «начало», «середина», «конец»: 1 … 3
  half,        // «половина»
};

struct Lexeme {
  Sense sense = Sense::other;
  int value = 0;
};

// `word` in lower case, «ё» written «е», without a stop at its end.
Lexeme find_lexeme(std::string_view word);

// «ежегодно» … by the value of its lexeme.
model::Recurrence adverb_recurrence(int value);

// «десятидневный», «трехмесячный», «недельный» as so many units; of «дневный» behind a number the count is 1.
struct LengthWord {
  int count = 1;
  model::TermUnit unit = model::TermUnit::day;
};
std::optional<LengthWord> find_length_word(std::string_view word);

}  // namespace language
