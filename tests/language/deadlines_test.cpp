#include "language/deadlines.h"

#include <gtest/gtest.h>

namespace {

std::string iso(const std::optional<base::Date>& date) {
  if (!date) return "..";
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(date->year()) + "-" + two(date->month()) + "-" + two(date->day());
}

std::string shown(std::string_view words) {
  const auto spans = language::find_deadline(words);
  if (!spans) return "?";
  std::string out;
  for (const model::DaySpan& span : *spans) out += (out.empty() ? "" : " + ") + iso(span.first) + "/" + iso(span.last);
  return out;
}

TEST(Deadlines, OfTheSeedsAreUnderstood) {
  EXPECT_EQ(shown("2020 – 2024 годы"), "2020-01-01/2024-12-31");
  EXPECT_EQ(shown("Октябрь – ноябрь 2020 года, октябрь – ноябрь 2022 года"),
            "2020-10-01/2020-11-30 + 2022-10-01/2022-11-30");
  EXPECT_EQ(shown("до 5 июня 2020 года"), "../2020-06-05");
  EXPECT_EQ(shown("июль-сентябрь 2020 года"), "2020-07-01/2020-09-30");
  EXPECT_EQ(shown("Январь – февраль 2021 г."), "2021-01-01/2021-02-28");
  EXPECT_EQ(shown("2021 год"), "2021-01-01/2021-12-31");
}

TEST(Deadlines, ThatAreDoubtfulAreNeverGuessed) {
  for (const char* words :
       {"", "2020", "2021-2020 годы", "ноябрь - май 2020 года", "Май, ноябрь 2020 года", "В течение года",
        "до 2024 года", "31 мая 2020 года", "до 31 июня 2020 года", "до июня 2020 года", "по отдельному плану",
        "с 1 по 5 мая 2020 года", "Июнь 2020 - 2022 годы", "май 2020 года и далее"})
    EXPECT_EQ(shown(words), "?") << words;
}

}  // namespace
