#include "base/decimal.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <unordered_set>

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

Decimal number(std::string_view words) { return Decimal::find(words).value(); }

std::string shown(const std::optional<Decimal>& number) { return number ? number->printed() : "nothing"; }

std::string difference(std::string_view a, std::string_view b) { return shown(number(a).minus(number(b))); }
std::string product(std::string_view a, std::string_view b) { return shown(number(a).times(number(b))); }
std::string quotient(std::string_view a, std::string_view b, int places) {
  return shown(number(a).divided_by(number(b), places));
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
  EXPECT_EQ(difference("-999999999999999", "0,00000001"), "nothing");
  auto total = Decimal::find("999999999999999");
  int added = 0;
  for (; total && added < 2000; ++added) total = total->plus(*Decimal::find("999999999999999"));
  EXPECT_FALSE(total);
  EXPECT_GT(added, 900);
}

TEST(Decimal, IsEqualByValueWhateverPlacesItIsTypedWith) {
  EXPECT_EQ(number("1,5"), number("1,50"));
  EXPECT_EQ(number("0"), number("-0,000"));
  EXPECT_EQ(number("1 200"), Decimal(1200));
  EXPECT_NE(number("1,5"), number("-1,5"));
  EXPECT_EQ(number("-0").printed(), "0");
  EXPECT_EQ(number("-0,00").printed(), "0,00");
}

TEST(Decimal, IsOrderedByValueAtTheEdgesOfItsRange) {
  constexpr std::array<std::string_view, 9> ascending{
      "-999999999999999", "-1,5", "-0,00000000000001", "0,0", "0,00000000000001", "0,1", "0,11", "2",
      "999999999999999"};
  for (std::size_t i = 0; i < ascending.size(); ++i)
    for (std::size_t j = 0; j < ascending.size(); ++j)
      EXPECT_EQ(number(ascending[i]) <=> number(ascending[j]), static_cast<std::weak_ordering>(i <=> j))
          << ascending[i] << " and " << ascending[j];
}

TEST(Decimal, HasOneHashForOneValue) {
  const std::unordered_set<Decimal> all{number("1,5"), number("1,50"), number("1,500"),
                                        number("15"),  number("0"),    number("-0,0")};
  EXPECT_EQ(all.size(), 3U);
}

TEST(Decimal, TakesAway) {
  EXPECT_EQ(difference("0,3", "0,1"), "0,2");
  EXPECT_EQ(difference("1,5", "1,50"), "0,00");
  EXPECT_EQ(difference("3", "-4,25"), "7,25");
}

TEST(Decimal, MultipliesExactlyOrNotAtAll) {
  EXPECT_EQ(product("0,1", "0,1"), "0,01");
  EXPECT_EQ(product("-1,5", "4"), "-6,0");
  EXPECT_EQ(product("0", "-5"), "0");
  EXPECT_EQ(product("999999999", "999999999"), "999\u00a0999\u00a0998\u00a0000\u00a0000\u00a0001");
  EXPECT_EQ(product("999999999999999", "999999999999999"), "nothing");
  EXPECT_EQ(product("0,00000000000001", "0,00000000000001"), "nothing") << "28 places";
  EXPECT_EQ(product("0,25000000000000", "4,0000000000000"), "1,000000000000000000") << "27 places, 18 are enough";
}

TEST(Decimal, DividesRoundingHalfAwayFromZero) {
  EXPECT_EQ(quotient("1", "8", 2), "0,13");
  EXPECT_EQ(quotient("-1", "8", 2), "-0,13");
  EXPECT_EQ(quotient("1", "-8", 2), "-0,13");
  EXPECT_EQ(quotient("1", "3", 4), "0,3333");
  EXPECT_EQ(quotient("2", "3", 0), "1");
  EXPECT_EQ(quotient("9,995", "1", 2), "10,00");
  EXPECT_EQ(quotient("6", "3", 2), "2");
  EXPECT_EQ(quotient("-1", "1000", 2), "0,00") << "no negative zero";
  EXPECT_EQ(quotient("5", "0,00", 2), "nothing");
}

TEST(Decimal, DividesAtTheEdgesOfItsRange) {
  EXPECT_EQ(quotient("999999999999999", "999999999999999", 18), "1");
  EXPECT_EQ(quotient("999999999999999", "0,00000000000001", 2), "nothing");
  EXPECT_EQ(quotient("999999999999999", "7", 18), "nothing");
  EXPECT_EQ(quotient("1", "999999999999999", 18), "0,000000000000001000");
  EXPECT_EQ(quotient("0,00000000000001", "999999999999999", 18), "0,000000000000000000");
}

// What the quotient of whole numbers is, counted without a Decimal.
TEST(Decimal, DividesAsWholeNumbersDo) {
  for (int a = -60; a <= 60; ++a)
    for (int b = 1; b <= 40; ++b) {
      const int twice = (a < 0 ? -a : a) * 100 * 2;
      const int units = (twice / b + 1) / 2;  // floor(2·100·|a|/b + 1) / 2: half goes up
      const Decimal expected = *Decimal(a < 0 ? -units : units).divided_by(Decimal(100), 2);
      EXPECT_EQ(*Decimal(a).divided_by(Decimal(b), 2), expected) << a << " / " << b;
    }
}

TEST(Decimal, RoundsToPlaces) {
  EXPECT_EQ(number("2,345").rounded(2).printed(), "2,35");
  EXPECT_EQ(number("-2,5").rounded(0).printed(), "-3");
  EXPECT_EQ(number("2,4").rounded(3).printed(), "2,4");
  EXPECT_EQ(number("-0,4").rounded(0).printed(), "0");
}

// Also at the edge of what fits: places of zeros take no room from others.
TEST(Decimal, CountsTheSameWithZerosAtTheEnd) {
  const Decimal half = number("0,50000000000000"), other = number("99999999");
  EXPECT_EQ(half.plus(other), number("0,5").plus(other));
  EXPECT_EQ(half.times(other), number("0,5").times(other));
  EXPECT_EQ(other.divided_by(half, 1), other.divided_by(number("0,5"), 1));
}

}  // namespace
