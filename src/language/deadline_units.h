// The pieces of the calendar that a deadline names, a day or more, with or without years; and their days.
#pragma once

#include "model/deadline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace language {

enum class UnitLevel : std::uint8_t {
  bare,  // a number whose kind the next words tell: «5» of «5 – 10 мая»
  day,
  ten_days,  // 1 … 3 of a month
  part,  // «начало», «середина», «конец» of a month: the same days, and nobody promised them
  half_month,
  month,
  quarter,
  half_year,
  season,  // 1 winter … 4 autumn, 5 the heating season from October to March
  months,  // the first so many of a year
  year,
  academic_year,  // from 1 September; its year is the first of the two
  academic_half,
};

struct YearSpan {
  int first = 0;
  int last = 0;

  friend bool operator==(const YearSpan&, const YearSpan&) = default;
};

struct CalendarUnit {
  UnitLevel level = UnitLevel::bare;
  int index = 0;  // which of its kind; the day of a day
  int month = 0;  // of a day or a part of a month
  std::vector<YearSpan> years = {};
  bool short_year = false;
  std::optional<model::FromEvent> year_of = {};  // the year that follows or precedes one named by an event
  std::optional<int> minutes = {}, last_minutes = {};
};

// The day before or after; without a year that of a common year.
model::CalendarDay next_day(const model::CalendarDay& day, int days);

// How a unit is to be understood.
enum class DueMode : std::uint8_t { on, by, from, after };
enum class Edge : std::uint8_t { whole, beginning, end };

struct CalendarItem {
  CalendarUnit unit;
  std::optional<CalendarUnit> last;  // of a range
  DueMode mode = DueMode::on;
  Edge edge = Edge::whole;
  bool inclusive = false;  // «не позднее», «включительно»: a month or a year is meant to its end
  bool to_beginning_itself = false;  // «к началу …»: its first day included
  bool in_list = false;              // shares its years with units beside it
  bool vague = false;
  bool lost_dash = false;
  bool every_year = false;  // «каждого года»
  bool reserve = false;
  bool alternative = false;  // «или»: in place of the one before
};

struct Expanded {
  std::vector<model::DeadlineTerm> terms;
  std::vector<model::Doubt> doubts;
};

// Items that share years, in order; years go before units: «май, ноябрь 2020 – 2022 годов» is May 2020, November 2020,
// May 2021 … Nothing where an item is impossible.
std::optional<Expanded> expand(const std::vector<CalendarItem>& items);

}  // namespace language
