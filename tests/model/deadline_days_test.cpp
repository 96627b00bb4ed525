#include "model/deadline_days.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace {

base::Date date(int year, int month, int day) { return base::Date::find(year, month, day).value(); }

model::Deadline of(model::DeadlineTerm term) { return model::Deadline::find({std::move(term)}, {}).value(); }

model::DeadlineContext years(int first, int last) {
  return {.period = model::DaySpan{date(first, 1, 1), date(last, 12, 31)}};
}

model::MomentSpan days(model::CalendarDay first, model::CalendarDay last) {
  return {model::Moment{first}, model::Moment{last}};
}

TEST(DeadlineDays, TakeTheirYearFromAPlanOfOneYear) {
  const auto february = of({.when = days({{}, 2, 1}, {{}, 2, 28})});
  const auto read = model::days_of(february, years(2020, 2020));
  ASSERT_EQ(read.spans.size(), 1U);
  EXPECT_EQ(read.last(), date(2020, 2, 29)) << "a month without a year ends where it ends";
  EXPECT_TRUE(read.year_unsaid);
  EXPECT_FALSE(read.year_unknown);
}

TEST(DeadlineDays, OfAPlanOfSeveralYearsAreUnknownWithoutAYear) {
  const auto may = of({.when = days({{}, 5, 1}, {{}, 5, 31})});
  EXPECT_TRUE(model::days_of(may, years(2020, 2021)).year_unknown);
  EXPECT_TRUE(model::days_of(may, {}).year_unknown);
  EXPECT_TRUE(model::days_of(may, {}).spans.empty());
}

TEST(DeadlineDays, OfAnAcademicYearBelongToTheYearTheyFallIn) {
  const model::DeadlineContext year{.period = model::DaySpan{date(2024, 9, 1), date(2025, 8, 31)}};
  const auto of_month = [&year](int month) {
    return model::days_of(of({.when = days({{}, month, 1}, {{}, month, 28})}), year).first();
  };
  EXPECT_EQ(of_month(9), date(2024, 9, 1));
  EXPECT_EQ(of_month(5), date(2025, 5, 1));
}

TEST(DeadlineDays, ComeAgainEveryYearOfThePlan) {
  const auto yearly = of({.recurs = {{}}, .when = model::MomentSpan{{}, model::Moment{model::CalendarDay{{}, 4, 1}}}});
  const auto read = model::days_of(yearly, years(2020, 2022));
  ASSERT_EQ(read.spans.size(), 3U);
  EXPECT_EQ(read.spans[1].last, date(2021, 4, 1));
  EXPECT_FALSE(read.year_unsaid) << "every year needs none";
}

TEST(DeadlineDays, GoOverNewYear) {
  const auto winter = of({.when = days({{}, 9, 1}, {{}, 5, 31})});
  const auto read = model::days_of(winter, years(2020, 2020));
  EXPECT_EQ(read.first(), date(2020, 9, 1));
  EXPECT_EQ(read.last(), date(2021, 5, 31));
}

TEST(DeadlineDays, KnowTheWeekday) {
  EXPECT_EQ(model::weekday_of(date(2020, 6, 5)), 5);
  EXPECT_EQ(model::weekday_of(date(1969, 12, 28)), 7);
}

TEST(DeadlineDays, FindTheSecondWednesday) {
  const model::Moment second{model::WeekdayOf{.weekday = 3, .year = 2021, .month = 2, .count = 2}};
  EXPECT_EQ(model::days_of(of({.when = model::MomentSpan{second, second}}), {}).first(), date(2021, 2, 10));
  const model::Moment last{model::WeekdayOf{.weekday = 5, .year = 2021, .month = 12, .count = -1}};
  EXPECT_EQ(model::days_of(of({.when = model::MomentSpan{last, last}}), {}).first(), date(2021, 12, 31));
}

TEST(DeadlineDays, AreOpenWhereNothingEnds) {
  EXPECT_TRUE(model::is_open_ended(of({.when = model::OpenTerm::constantly})));
  EXPECT_TRUE(model::is_open_ended(of({.recurs = {{}}})));
  EXPECT_TRUE(model::is_open_ended(of({.when = model::ByDocument{"по плану"}})));
  EXPECT_FALSE(model::is_open_ended(of({.when = days({2020, 5, 1}, {2020, 5, 31})})));
}

// Is this day one of the deadline's? Asked of a day alone, by month and day.
bool holds(const model::MomentSpan& span, const base::Date& day) {
  const auto key = [](int year, int month, int number) { return (year * 12 + month) * 31 + number; };
  const auto edge = [&](const model::Moment& moment, bool last, int year) {
    const auto& calendar = std::get<model::CalendarDay>(moment.at);
    const int in = calendar.year.value_or(year);
    const bool month_end =
        last && !calendar.year && calendar.month == 2 && calendar.day == 28 && span.first != span.last;
    return key(in, calendar.month, month_end ? base::days_in_month(in, 2) : calendar.day);
  };
  const int at = key(day.year(), day.month(), day.day());
  for (int year = day.year() - 1; year <= day.year(); ++year) {
    const int first = edge(*span.first, false, year);
    int last = edge(*span.last, true, year);
    if (last < first) last = edge(*span.last, true, year + 1);
    if (first <= at && at <= last) return true;
  }
  return false;
}

// Two readings of random spans over a plan of three years: by spans, and day by day.
TEST(DeadlineDays, AgreeWithADayByDayReading) {
  std::mt19937 source(11);
  const auto upto = [&source](int most) { return static_cast<int>(source() % static_cast<unsigned>(most)); };
  for (int i = 0; i < 2000; ++i) {
    const bool with_year = upto(2) == 0;
    const auto random_day = [&](int year) {
      const int month = 1 + upto(12);
      return model::CalendarDay{with_year ? std::optional(year) : std::nullopt, month,
                                1 + upto(base::days_in_month(2001, month))};
    };
    const model::MomentSpan span = days(random_day(2020), random_day(2021 + upto(2)));
    const bool recurs = !with_year;
    const auto deadline = model::Deadline::find(
        {{.recurs = recurs ? std::vector<model::Recurrence>{{}} : std::vector<model::Recurrence>{}, .when = span}}, {});
    if (!deadline) continue;
    const auto read = model::days_of(*deadline, years(2020, 2022));
    for (std::int64_t n = date(2021, 6, 1).days(); n <= date(2022, 12, 31).days(); ++n) {
      const base::Date day = base::Date::from_days(n);
      bool found = false;
      for (const model::DaySpan& one : read.spans) found = found || (*one.first <= day && day <= *one.last);
      ASSERT_EQ(found, holds(span, day)) << model::normal_form(*deadline) << " " << n;
    }
  }
}

}  // namespace
