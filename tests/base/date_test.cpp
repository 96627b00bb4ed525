#include "base/date.h"

#include <gtest/gtest.h>

namespace {

TEST(Date, KnowsLeapYears) {
  EXPECT_TRUE(base::Date::find(2020, 2, 29));
  EXPECT_FALSE(base::Date::find(2019, 2, 29));
  EXPECT_FALSE(base::Date::find(1900, 2, 29));
  EXPECT_TRUE(base::Date::find(2000, 2, 29));
}

TEST(Date, RefusesDaysNoCalendarHas) {
  EXPECT_FALSE(base::Date::find(2020, 4, 31));
  EXPECT_FALSE(base::Date::find(2020, 13, 1));
  EXPECT_FALSE(base::Date::find(2020, 0, 1));
  EXPECT_FALSE(base::Date::find(0, 1, 1));
  EXPECT_FALSE(base::Date::find(10000, 1, 1));
}

TEST(Date, CountsDaysThereAndBack) {
  const auto date = base::Date::find(2020, 5, 15);
  ASSERT_TRUE(date);
  EXPECT_EQ(date->days(), 18397);
  EXPECT_EQ(base::Date::from_days(18397), *date);
  EXPECT_EQ(base::Date::from_days(-1), *base::Date::find(1969, 12, 31));
}

TEST(Date, KnowsTheLastDayOfAMonth) {
  EXPECT_EQ(base::days_in_month(2020, 2), 29);
  EXPECT_EQ(base::days_in_month(2021, 2), 28);
  EXPECT_EQ(base::days_in_month(2021, 9), 30);
}

}  // namespace
