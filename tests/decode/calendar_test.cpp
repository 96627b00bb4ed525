// `calendar:` of the settings.

#include "package_of.h"

namespace {

using decoding::package_of;

base::Date day(int month, int day) { return *base::Date::find(2025, month, day); }

TEST(DecodeCalendar, KnowsWeekendsOfEveryYearAndTheRestOfThoseListed) {
  const auto decoded =
      package_of({{"package", "kind: package\ncalendar:\n  - {year: 2025, days_off: [12.06], working: [01.11]}\n"}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
  const model::Calendar& calendar = decoded.package.calendar;
  EXPECT_TRUE(calendar.is_day_off(day(6, 12)));
  EXPECT_FALSE(calendar.is_day_off(day(6, 11)));
  EXPECT_FALSE(calendar.is_day_off(day(11, 1))) << "a Saturday that is worked";
  EXPECT_TRUE(calendar.is_day_off(day(11, 2)));
  EXPECT_TRUE(calendar.is_day_off(*base::Date::find(2026, 11, 1)));
  EXPECT_FALSE(calendar.is_day_off(*base::Date::find(2026, 6, 12)));
}

TEST(DecodeCalendar, ReportsDaysThatTheYearDoesNotHave) {
  EXPECT_EQ(package_of({{"package", "kind: package\ncalendar:\n  - {year: 2025, days_off: [29.02]}\n"}}).ids(),
            std::vector<std::string>{"DOC-145"});
}

}  // namespace
