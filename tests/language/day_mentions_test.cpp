#include "language/day_mentions.h"

#include <gtest/gtest.h>

namespace {

TEST(DayMentions, AreFoundInWordsAndFigures) {
  const std::string line = "с 31 июня 2020 г. по 30.02.2021 и до «5» мая; п. 1.31 мая, № 5-31 мая, 2020 мая";
  const auto days = language::find_days(line);
  ASSERT_EQ(days.size(), 3U);
  EXPECT_EQ(line.substr(days[0].first, days[0].length), "31 июня 2020");
  EXPECT_FALSE(days[0].date());
  EXPECT_EQ(line.substr(days[1].first, days[1].length), "30.02.2021");
  EXPECT_FALSE(days[1].date());
  EXPECT_EQ(days[2].day, 5);
  EXPECT_FALSE(days[2].year);
  EXPECT_TRUE(days[2].date());
}

TEST(DayMentions, KnowTheLeapDay) {
  EXPECT_TRUE(language::find_days("29 февраля").front().date());
  EXPECT_TRUE(language::find_days("29 февраля 2020").front().date());
  EXPECT_FALSE(language::find_days("29 февраля 2021").front().date());
}

TEST(DayMentions, TakeTheWeekdayBesideThem) {
  EXPECT_EQ(language::find_days("в понедельник, 5 июня 2020 года").front().weekday, 1);
  EXPECT_EQ(language::find_days("5 июня 2020 года (пятница)").front().weekday, 5);
  EXPECT_EQ(language::find_days("05.06.2020, пятница").front().weekday, 5);
  EXPECT_EQ(language::find_days("5 июня 2020 года каждую среду").front().weekday, 0);
  EXPECT_EQ(language::find_days("в среду утром, а 5 июня 2020 года вечером").front().weekday, 0);
}

}  // namespace
