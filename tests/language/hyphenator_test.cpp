#include "language/hyphenator.h"

#include "base/failure.h"
#include "language/russian.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

const Hyphenator& patterns() {
  static const Hyphenator hyphenator = russian_hyphenation();
  return hyphenator;
}

std::string divided(std::string_view word, Division division = Division::usual) {
  std::string out(word);
  const auto offsets = patterns().divide(word, division);
  for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) out.insert(*at, "|");
  return out;
}

TEST(Hyphenator, DividesRussianWords) {
  EXPECT_EQ(divided("образовательных"), "обра|зо|ватель|ных");
  EXPECT_EQ(divided("утверждённых"), "утвер|ждён|ных");
}

TEST(Hyphenator, DividesWordsThatBeginWithACapital) { EXPECT_EQ(divided("Министерства"), "Министер|ства"); }

TEST(Hyphenator, PassesOverQuotesAndStops) { EXPECT_EQ(divided("«образовательных»,"), "«обра|зо|ватель|ных»,"); }

TEST(Hyphenator, DividesThePartsOfAHyphenedWord) {
  EXPECT_EQ(divided("государственно-частного"), "государ|ственно-част|ного");
}

TEST(Hyphenator, LeavesThreeLettersOnEitherSide) {
  for (const std::string word : {"объём", "объявление", "информация", "организации", "аэродром", "длинношеее"}) {
    for (const std::size_t at : patterns().divide(word)) {
      EXPECT_GE(at, 6U) << word;
      EXPECT_GE(word.size() - at, 6U) << word;
    }
  }
}

TEST(Hyphenator, LeavesTwoLettersAtLast) {
  EXPECT_EQ(divided("декабря"), "декабря");
  EXPECT_EQ(divided("декабря", Division::last), "де|каб|ря");
}

TEST(Hyphenator, DividesForANarrowColumnWhatThePatternsLeaveWhole) {
  EXPECT_EQ(divided("законодательства"), "законодательства");
  EXPECT_EQ(divided("законодательства", Division::narrow), "зако|но|да|тель|ства");
  EXPECT_EQ(divided("программы", Division::narrow), "про|граммы");
  EXPECT_EQ(divided("показателей", Division::narrow), "пока|за|те|лей");
  EXPECT_EQ(divided("департамент", Division::narrow), "депар|та|мент");
  EXPECT_EQ(divided("старшинству", Division::narrow), "стар|шин|ству");
}

TEST(Hyphenator, LeavesNoPartWithoutAVowel) {
  for (const Division division : {Division::usual, Division::narrow, Division::last})
    EXPECT_FALSE(divided("министерств", division).ends_with("|ств"));
  EXPECT_EQ(divided("средств", Division::last), "средств");
}

TEST(Hyphenator, NeverDividesCapitalsAndAcronyms) {
  EXPECT_EQ(divided("МИНИСТЕРСТВО"), "МИНИСТЕРСТВО");
  EXPECT_EQ(divided("МОУО"), "МОУО");
  EXPECT_EQ(divided("ФГБОУВО-центры"), "ФГБОУВО-центры");
}

TEST(Hyphenator, NeverDividesNumbersAddressesAndNames) {
  EXPECT_EQ(divided("273-ФЗ"), "273-ФЗ");
  EXPECT_EQ(divided("lasa@mail.orb.ru"), "lasa@mail.orb.ru");
  EXPECT_EQ(divided("А.А.Пахомов"), "А.А.Пахомов");
  EXPECT_EQ(divided("эл.форме"), "эл.форме");
}

TEST(Hyphenator, SurvivesAnEndlessWord) {
  std::string word;
  for (int i = 0; i < 10000; ++i) word += "ма";
  EXPECT_TRUE(patterns().divide(word).empty());
  EXPECT_TRUE(patterns().divide("").empty());
}

TEST(Hyphenator, FailsWhereTheFileHoldsNoPatterns) { EXPECT_THROW(Hyphenator("x.dic", "UTF-8\n"), base::Failure); }

}  // namespace
}  // namespace language
