// How often: «ежегодно», «не реже 1 раза в квартал», «5 числа каждого месяца», «вторая среда февраля».
#pragma once

#include "language/deadline_cursor.h"
#include "model/deadline.h"

#include <optional>
#include <string_view>

namespace language {

struct Period {
  int length = 1;
  model::PeriodUnit unit = model::PeriodUnit::year;
};
// «год», «полугодие», «квартал», «месяц», «декаду», «неделю», «сутки».
std::optional<Period> take_period_word(DeadlineCursor& cursor);

// «2 раза», «один раз», «дважды», «раз».
std::optional<int> take_times(DeadlineCursor& cursor);

// «ежегодно», «не реже 1 раза в квартал», «2 раза в год», «каждый вторник» (whose weekday is `within`).
struct TakenRecurrence {
  model::Recurrence recurrence;
  std::optional<model::MomentSpan> within = {};
};
std::optional<TakenRecurrence> take_recurrence(DeadlineCursor& cursor);

// «до 5 числа месяца, следующего за отчётным кварталом»: counted from the end of a period. Where the words do not say
// of which (`period` empty), the recurrence beside them does.
struct DayOfPeriod {
  int day = 1;
  std::optional<model::Recurrence> period = {};
  bool every = false;           // «каждого месяца»: it recurs
  bool month_if_alone = false;  // of a month, where no recurrence says otherwise
  bool on = false;              // on the day, not by it
};
std::optional<DayOfPeriod> take_day_of_period(DeadlineCursor& cursor);
// The name of the end of such a period; empty for others.
std::string_view end_of_period(const model::Recurrence& recurrence);

// «вторая среда февраля», «последний рабочий четверг месяца».
std::optional<model::WeekdayOf> take_weekday_of(DeadlineCursor& cursor);

}  // namespace language
