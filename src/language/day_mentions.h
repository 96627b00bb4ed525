// Days named in running text, possible or not: «31 июня 2020 года», «30.02.2020», «в понедельник, 5 июня 2020 г.».
#pragma once

#include "base/date.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace language {

struct DayMention {
  std::size_t first = 0, length = 0;  // bytes of the line, from the day to the month or the year
  int day = 0, month = 0;
  std::optional<int> year;
  int weekday = 0;  // 1 Monday … 7 Sunday, typed beside a day with its year; 0: none
  std::size_t weekday_first = 0, weekday_length = 0;

  // Nothing where the calendar has no such day; without a year 29 February may be.
  [[nodiscard]] std::optional<base::Date> date() const { return base::Date::find(year.value_or(2000), month, day); }
};

// In the order of the line. Figures need a year of four digits, words none.
std::vector<DayMention> find_days(std::string_view line);

// 1 Monday … 7 Sunday.
std::string_view weekday_name(int weekday);

}  // namespace language
