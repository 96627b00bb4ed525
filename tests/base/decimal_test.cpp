#include "base/decimal.h"

#include <gtest/gtest.h>

namespace {

using base::Decimal;

std::string printed(std::string_view words, int places = 0) {
  const auto number = Decimal::find(words);
  return number ? number->printed(places) : "nothing";
}

std::string sum(std::string_view a, std::string_view b) {
  const auto out = Decimal::find(a)->plus(*Decimal::find(b));
  return out ? out->printed() : "nothing";
}

TEST(Decimal, ReadsCommaAndPointAndGroups) {
  EXPECT_EQ(printed("1200,5"), "1\u00a0200,5");
  EXPECT_EQ(printed("1200.50"), "1\u00a0200,50");
  EXPECT_EQ(printed("1 200 000"), "1\u00a0200\u00a0000");
  EXPECT_EQ(printed("1\u00a0200\u202f000,01"), "1\u00a0200\u00a0000,01");
  EXPECT_EQ(printed("007"), "7");
  EXPECT_EQ(printed("0,05"), "0,05");
}

TEST(Decimal, ReadsAnyMinus) {
  for (const char* words : {"-1,5", "−1,5", "–1,5"}) EXPECT_EQ(printed(words), "-1,5") << words;
  EXPECT_EQ(printed("-0,05"), "-0,05");
}

TEST(Decimal, RefusesWhatIsNoNumber) {
  for (const char* words :
       {"", "-", "–", "1,", ",5", "1,2,3", "1  2", "1 ", " 1", "1,2 3", "по смете", "1e5", "+1", "12 тыс."})
    EXPECT_FALSE(Decimal::find(words)) << words;
}

TEST(Decimal, RefusesMoreDigitsThanItHolds) {
  EXPECT_EQ(printed("999999999999999"), "999\u00a0999\u00a0999\u00a0999\u00a0999");
  EXPECT_FALSE(Decimal::find("1000000000000000"));
  EXPECT_FALSE(Decimal::find("0,0000000000000001"));
}

TEST(Decimal, PrintsAsManyPlacesAsItIsAskedFor) {
  EXPECT_EQ(printed("5", 2), "5,00");
  EXPECT_EQ(printed("5,1", 2), "5,10");
  EXPECT_EQ(printed("5,123", 2), "5,123");
}

TEST(Decimal, AddsExactly) {
  EXPECT_EQ(sum("0,1", "0,2"), "0,3");
  EXPECT_EQ(sum("1200,5", "3600"), "4\u00a0800,5");
  EXPECT_EQ(sum("1,25", "0,75"), "2,00");
  EXPECT_EQ(sum("-5", "3"), "-2");
}

TEST(Decimal, SaysNothingInPlaceOfASumTooLarge) {
  EXPECT_EQ(sum("999999999999999", "1"), "1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000");
  EXPECT_EQ(sum("999999999999999", "0,00000001"), "nothing");
  auto total = Decimal::find("999999999999999");
  int added = 0;
  for (; total && added < 2000; ++added) total = total->plus(*Decimal::find("999999999999999"));
  EXPECT_FALSE(total);
  EXPECT_GT(added, 900);
}

}  // namespace
