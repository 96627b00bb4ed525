// Days as acts write them, to and from values. Blank and half-filled dates are no dates: the caller keeps their words.
#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace language {

struct DateReading {
  std::optional<base::Date> date;
  bool impossible = false;  // written as a date, but the calendar has no such day: 31.02.2020
};

// «15.05.2020», «15 мая 2020 г.» (года, год, or nothing), «“15” 05 2020 г.», «« 23 » 01 _____ 2019 г.»; a leading «от»
// and any quotes and blank lines between the numbers are passed over. Years have four digits.
DateReading read_date(std::string_view words);

// How a day is written: «15.05.2020», «15 мая 2020 г.», or in any other way.
enum class DateLook { digits, words, other };
DateLook date_look(std::string_view words, base::Date date);

std::string date_in_digits(base::Date date);  // 15.05.2020
std::string date_in_words(base::Date date);   // 15 мая 2020 г.

// «января» … «декабря» for 1 … 12.
std::string_view month_genitive(int month);
std::string_view month_nominative(int month);
// 1 … 12 for a month in the genitive, any case of letters.
std::optional<int> find_month_genitive(std::string_view word);
// Of a month in the nominative or the genitive.
std::optional<int> find_month(std::string_view word);

}  // namespace language
