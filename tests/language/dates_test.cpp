#include "language/dates.h"

#include <gtest/gtest.h>

namespace language {
namespace {

base::Date day(int year, int month, int date) { return *base::Date::find(year, month, date); }

TEST(ReadDate, UnderstandsTheFormsOfActs) {
  EXPECT_EQ(read_date("15.05.2020").date, day(2020, 5, 15));
  EXPECT_EQ(read_date("5.6.2016").date, day(2016, 6, 5));
  EXPECT_EQ(read_date("15 мая 2020 г.").date, day(2020, 5, 15));
  EXPECT_EQ(read_date("5 июня 2020 года").date, day(2020, 6, 5));
  EXPECT_EQ(read_date("15 Мая 2020").date, day(2020, 5, 15));
}

TEST(ReadDate, UnderstandsHalfFilledForms) {
  EXPECT_EQ(read_date("«15» 05 2020 г.").date, day(2020, 5, 15));
  EXPECT_EQ(read_date("от “15” 05 2020 г.").date, day(2020, 5, 15));
  EXPECT_EQ(read_date("« 23 » 01 _____ 2019 г.").date, day(2019, 1, 23));
  EXPECT_EQ(read_date("«15» мая 2020 года").date, day(2020, 5, 15));
}

TEST(ReadDate, TellsAnImpossibleDateFromNoDate) {
  EXPECT_TRUE(read_date("31.02.2020").impossible);
  EXPECT_TRUE(read_date("30 февраля 2020 г.").impossible);
  for (const char* words :
       {"", "«___» ______ 20__ г.", "май 2020 года", "15.05", "15.05.20", "15.05.2020 № 7", "скоро"}) {
    EXPECT_FALSE(read_date(words).impossible) << words;
    EXPECT_FALSE(read_date(words).date) << words;
  }
}

TEST(Dates, ArePrintedInDigitsAndInWords) {
  EXPECT_EQ(date_in_digits(day(2020, 6, 5)), "05.06.2020");
  EXPECT_EQ(date_in_words(day(2020, 6, 5)), "5 июня 2020 г.");
}

TEST(DateLook, KnowsTheTwoFormsOfActs) {
  EXPECT_EQ(date_look("05.06.2016", day(2016, 6, 5)), DateLook::digits);
  EXPECT_EQ(date_look("5\u00a0июня 2016\u00a0г.", day(2016, 6, 5)), DateLook::words);
  for (const char* words : {"5.6.2016", "05.06.2016 г.", "5 июня 2016 года", "«5» 06 2016 г.", "05 июня 2016 г."})
    EXPECT_EQ(date_look(words, day(2016, 6, 5)), DateLook::other) << words;
}

TEST(Months, AreFoundInNominativeAndGenitive) {
  EXPECT_EQ(find_month("Июль"), 7);
  EXPECT_EQ(find_month("июля"), 7);
  EXPECT_EQ(find_month("май"), 5);
  EXPECT_FALSE(find_month("июлем"));
}

}  // namespace
}  // namespace language
