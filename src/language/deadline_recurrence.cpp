#include "language/deadline_recurrence.h"

#include <array>

namespace language {

namespace {

using model::Moment;
using model::PeriodUnit;
using model::Recurrence;
using model::Times;

// «в год», «в 2 месяца», «за квартал», «в течение года», «каждые полгода».
std::optional<Period> take_per_period(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take(TokenKind::slash) && !cursor.take_one_of({"в течение", "в|во|за|на", "каждый|каждые|каждую|каждое"}))
    return std::nullopt;
  cursor.take_phrase("каждый|каждые|каждую|каждое|один|одну|календарный|учебный");
  const auto count = take_count(cursor);
  auto period = take_period_word(cursor);
  if (!period) return std::nullopt;
  period->length *= count.value_or(1);
  attempt.keep();
  return period;
}

std::optional<Recurrence> take_times_in_period(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  Recurrence out{.times = Times::exactly};
  if (cursor.take_one_of({"не реже|менее чем?", "как минимум", "минимум", "реже чем?"}))
    out.times = Times::at_least;
  else if (cursor.take_one_of({"не чаще|более|больше чем?", "максимум"}))
    out.times = Times::at_most;
  cursor.take(TokenKind::comma);
  cursor.take("чем");
  const auto times = take_times(cursor);
  if (!times) return std::nullopt;
  const auto period = take_per_period(cursor);
  if (!period) return std::nullopt;
  out.count = *times;
  out.length = period->length;
  out.unit = period->unit;
  attempt.keep();
  return out;
}

// «каждый квартал», «каждые 2 недели».
std::optional<Recurrence> take_each(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take_phrase("каждый|каждые|каждую|каждое|каждого|каждой")) return std::nullopt;
  cursor.take_phrase("календарный|календарного|учебный|рабочий");
  const auto count = take_count(cursor);
  const auto period = take_period_word(cursor);
  if (!period) return std::nullopt;
  attempt.keep();
  return Recurrence{Times::every, 1, period->length * count.value_or(1), period->unit};
}

std::optional<TakenRecurrence> take_each_weekday(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  cursor.take_phrase("в|во");
  const bool each = cursor.take_one_of({"каждый|каждую|каждое|каждой|каждого", "по"});
  const bool last = cursor.take_phrase("последн*");
  const auto which = last                                                          ? std::optional(-1)
                     : cursor.ahead().is(Sense::ordinal) || cursor.ahead().ordinal ? take_ordinal(cursor)
                                                                                   : std::nullopt;
  if (!cursor.ahead().is(Sense::weekday)) return std::nullopt;
  const int weekday = cursor.ahead().lexeme.value;
  cursor.skip();
  const bool of_month = cursor.take_phrase("каждого? месяца");
  if (which ? !of_month : !each) return std::nullopt;
  attempt.keep();
  const Moment moment{model::WeekdayOf{.weekday = weekday, .year = {}, .month = {}, .count = which.value_or(0)}};
  const Recurrence recurrence =
      which ? Recurrence{Times::every, 1, 1, PeriodUnit::month} : Recurrence{Times::every, 1, 7, PeriodUnit::day};
  return TakenRecurrence{recurrence, model::MomentSpan{moment, moment}};
}

}  // namespace

std::optional<Period> take_period_word(DeadlineCursor& cursor) {
  const auto period = [&cursor]() -> std::optional<Period> {
    switch (cursor.ahead().lexeme.sense) {
      case Sense::year: return Period{1, PeriodUnit::year};
      case Sense::half_year: return Period{6, PeriodUnit::month};
      case Sense::quarter: return Period{3, PeriodUnit::month};
      case Sense::months: return Period{1, PeriodUnit::month};
      case Sense::ten_days: return Period{10, PeriodUnit::day};
      case Sense::week: return Period{7, PeriodUnit::day};
      case Sense::day:
      case Sense::full_day: return Period{1, PeriodUnit::day};
      default: return std::nullopt;
    }
  }();
  if (period) cursor.skip();
  return period;
}

std::optional<int> take_times(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (cursor.ahead().is(Sense::times)) {
    const int count = cursor.ahead().lexeme.value;
    cursor.skip();
    attempt.keep();
    return count;
  }
  const auto count = take_count(cursor);
  if (!cursor.take_phrase("раз|раза|разу") && !(count && cursor.take("р"))) return std::nullopt;
  attempt.keep();
  return count.value_or(1);
}

std::optional<TakenRecurrence> take_recurrence(DeadlineCursor& cursor) {
  if (cursor.ahead().is(Sense::recurrence)) {
    const int value = cursor.ahead().lexeme.value;
    cursor.skip();
    return TakenRecurrence{adverb_recurrence(value)};
  }
  if (auto weekday = take_each_weekday(cursor)) return weekday;
  if (const auto each = take_each(cursor)) return TakenRecurrence{*each};
  if (const auto times = take_times_in_period(cursor)) return TakenRecurrence{*times};
  return std::nullopt;
}

// ---- days counted from the end of a period

std::string_view end_of_period(const Recurrence& recurrence) {
  if (recurrence.times != Times::every) return {};
  if (recurrence.unit == PeriodUnit::year && recurrence.length == 1) return "конец года";
  if (recurrence.unit != PeriodUnit::month) return {};
  switch (recurrence.length) {
    case 1: return "конец месяца";
    case 3: return "конец квартала";
    case 6: return "конец полугодия";
    default: return {};
  }
}

std::optional<DayOfPeriod> take_day_of_period(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  DayOfPeriod out;
  const bool due = cursor.take_one_of({"в срок до", "до", "к", "не позднее|позже чем?", "в срок не позднее"});
  out.on = !due;
  const auto day = take_ordinal(cursor);
  if (!day || *day < 1 || *day > 31 || !cursor.take_phrase("числа|число|числам|числу")) return std::nullopt;
  out.day = *day;
  const Recurrence month{Times::every, 1, 1, PeriodUnit::month};
  const Recurrence quarter{Times::every, 1, 3, PeriodUnit::month};
  const Recurrence half{Times::every, 1, 6, PeriodUnit::month};
  const bool named = cursor.take_phrase("месяца|месяцу");
  cursor.take(TokenKind::comma);
  if (cursor.take_phrase("следующего за? отчетным? кварталом|квартала")) {
    out.period = quarter;
  } else if (cursor.take_phrase("следующего за отчетным полугодием")) {
    out.period = half;
  } else if (cursor.take_one_of({"следующего за отчетным месяцем", "следующего месяца"})) {
    out.period = month;
  } else if (cursor.take_phrase("следующего за отчетным периодом? месяца?")) {
    out.month_if_alone = true;
  } else if (!named && cursor.take_phrase("каждого месяца")) {
    out.period = month;
    out.every = true;
  } else if (!named) {
    if (cursor.take_phrase("текущего|отчетного|этого месяца")) out.period = month;
  }
  attempt.keep();
  return out;
}

std::optional<model::WeekdayOf> take_weekday_of(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  model::WeekdayOf out;
  const bool last = cursor.take_phrase("последн*");
  const auto count = last ? std::optional(-1) : take_ordinal(cursor);
  if (!count || *count > 5) return std::nullopt;
  out.count = *count;
  out.working = cursor.take(Sense::working);
  if (!cursor.ahead().is(Sense::weekday)) return std::nullopt;
  out.weekday = cursor.ahead().lexeme.value;
  cursor.skip();
  if (!cursor.ahead().is(Sense::month)) return std::nullopt;
  out.month = cursor.ahead().lexeme.value;
  cursor.skip();
  if (cursor.ahead().kind == TokenKind::number && cursor.ahead().digits == 4) {
    out.year = cursor.ahead().value;
    cursor.skip();
    cursor.take(Sense::year);
  }
  attempt.keep();
  return out;
}

}  // namespace language
