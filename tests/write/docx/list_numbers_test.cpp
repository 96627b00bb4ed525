#include "write/docx/list_numbers.h"

#include <gtest/gtest.h>

namespace {

using docx::ListNumbers;

// The instances that these labels get, at their levels.
std::vector<int> instances(const std::vector<std::pair<std::string, std::size_t>>& labels) {
  ListNumbers numbers;
  std::vector<int> out;
  for (const auto& [label, level] : labels) out.push_back(numbers.numbered(label, level).list);
  return out;
}

TEST(ListNumbers, GoOnInOneListWhileWordWouldComeToThem) {
  EXPECT_EQ(instances({{"1.", 0}, {"2.", 0}, {"2.1.", 1}, {"2.2.", 1}, {"3.", 0}, {"3.1.", 1}, {"3.1.1.", 2}}),
            (std::vector<int>{1, 1, 1, 1, 1, 1, 1}));
  EXPECT_EQ(instances({{"1.", 0}, {"а)", 1}, {"б)", 1}, {"2.", 0}, {"а)", 1}}), (std::vector<int>{1, 1, 1, 1, 1}));
}

TEST(ListNumbers, BeginAnewWhereTheyDoNotFollow) {
  EXPECT_EQ(instances({{"1.", 0}, {"2.", 0}, {"1.", 0}, {"2.", 0}}), (std::vector<int>{1, 1, 2, 2}));
  EXPECT_EQ(instances({{"1.", 0}, {"5.", 0}, {"6.", 0}}), (std::vector<int>{1, 2, 2}));
}

// An instance that begins at 3 may do so again behind the next point above.
TEST(ListNumbers, BeginAnewBehindAPointWhereTheyBeganElsewhere) {
  EXPECT_EQ(instances({{"1.", 0}, {"в)", 1}, {"г)", 1}, {"2.", 0}, {"а)", 1}, {"б)", 1}}),
            (std::vector<int>{1, 2, 2, 1, 3, 3}));
}

TEST(ListNumbers, BeginAnewAtALevelThatWasPassedOver) {
  EXPECT_EQ(instances({{"1.", 0}, {"а)", 2}, {"1)", 1}, {"2)", 1}, {"2.", 0}}), (std::vector<int>{1, 1, 2, 2, 1}));
}

TEST(ListNumbers, OfTwoNumbersAreOfTheSecondLevelWhateverIsSaid) {
  ListNumbers numbers;
  EXPECT_EQ(numbers.numbered("1.1.", 0).level, 1U);
  const auto second = numbers.numbered("1.2.", 0);
  EXPECT_EQ(second.list, 1);
  EXPECT_EQ(numbers.numbered("2.1.", 0).list, 2);
}

TEST(ListNumbers, ThatNothingCountsStandAloneAndCountForNobody) {
  EXPECT_EQ(instances({{"5.", 0}, {"5а.", 0}, {"6.", 0}}), (std::vector<int>{1, 2, 1}));
}

TEST(ListNumbers, KnowTheirFormat) {
  EXPECT_EQ(docx::label_of("2.1.", 1).format, "%1.%2.");
  EXPECT_EQ(docx::label_of("3)", 0).format, "%1)");
  EXPECT_EQ(docx::label_of("в)", 1).format, "%2)");
  EXPECT_EQ(docx::label_of("в)", 1).numbers, std::vector<int>{3});
  EXPECT_EQ(docx::label_of("IV.", 0).counting, docx::Counting::roman_upper);
  for (const char* words : {"5а.", "–", "", "№ 3", "0.", "01.", "й)"})
    EXPECT_EQ(docx::label_of(words, 0).counting, docx::Counting::none) << words;
}

TEST(ListNumbers, BeginOnEveryLevel) {
  ListNumbers numbers;
  numbers.numbered("1.", 0);
  const std::string part = numbers.part();
  std::size_t overrides = 0;
  for (std::size_t at = part.find("w:startOverride"); at != std::string::npos;
       at = part.find("w:startOverride", at + 1))
    ++overrides;
  EXPECT_EQ(overrides, docx::level_count);
}

}  // namespace
