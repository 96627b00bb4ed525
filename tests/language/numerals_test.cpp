#include "language/numerals.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

TEST(Numerals, AreReadInEveryCase) {
  EXPECT_EQ(find_numeral("пять"), 5);
  EXPECT_EQ(find_numeral("Двадцати пяти"), 25);
  EXPECT_EQ(find_numeral("четырнадцатью"), 14);
  EXPECT_EQ(find_numeral("сто сорок два"), 142);
  EXPECT_EQ(find_numeral("двухсот"), 200);
  EXPECT_EQ(find_numeral("одна тысяча пятьсот"), 1500);
  EXPECT_EQ(find_numeral("один миллион двести тысяч три"), 1200003);
  EXPECT_EQ(find_numeral("тысяча"), 1000);
  EXPECT_EQ(find_numeral("ноль"), 0);
}

TEST(Numerals, AreNotOtherWords) {
  for (const char* words : {"", "пятый", "пять шесть", "пятьсот сто тысяч миллион", "двадцать двенадцать", "стол",
                            "семья", "пять десятых", "пять дней"})
    EXPECT_FALSE(find_numeral(words)) << words;
}

std::string differing(std::string_view line) {
  std::string out;
  for (const NumberWithWords& found : find_numbers_not_as_said(line))
    out += std::string(line.substr(found.first, found.length)) + " " + std::to_string(found.number) + "/" +
           std::to_string(found.said) + ";";
  return out;
}

TEST(NumbersNotAsSaid, AreFound) {
  EXPECT_EQ(differing("в течение 5 (шести) дней"), "5 (шести) 5/6;");
  EXPECT_EQ(differing("1 500 000 (один миллион шестьсот тысяч) рублей"),
            "1 500 000 (один миллион шестьсот тысяч) 1500000/1600000;");
  EXPECT_EQ(differing("5(шесть рабочих дней)"), "5(шесть рабочих дней) 5/6;");
}

TEST(NumbersNotAsSaid, AreNotThoseThatAgreeOrSayMore) {
  EXPECT_EQ(differing("5 (пять), 1 500 (одна тысяча пятьсот), 2025 500 (пятьсот рублей 00 копеек)"), "");
  EXPECT_EQ(differing("5 (один из них – новый), 0,5 (пять десятых), 7 (шестой), 3 (см. ниже), (пять), 5 ()"), "");
  EXPECT_EQ(differing("5 (шесть"), "");
}

}  // namespace
}  // namespace language
