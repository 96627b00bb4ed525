// Tasks of a package as a table for a system of documents.
#include "app/tasks.h"

#include "opened.h"
#include "samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;

std::string text(const sheets::Sheet& sheet, std::uint32_t row, std::uint32_t column) {
  const sheets::Cell* cell = sheets::find_cell(sheet, {row, column});
  const auto* words = cell == nullptr ? nullptr : std::get_if<std::string>(&cell->value);
  return words == nullptr ? std::string{} : *words;
}

sheets::Sheet tasks(const samples::Opened& opened, const char* document) {
  const auto book = app::tasks_of(opened.package(), *opened.package().find_document({document}));
  return book ? book->sheets.front() : sheets::Sheet{};
}

TEST(Tasks, OfAnActAreItsPointsWithDeadlinesOfTheirWords) {
  const samples::Opened opened(samples::folder("clean/orenburg"));
  const sheets::Sheet sheet = tasks(opened, "order");
  ASSERT_EQ(sheet.rows.size(), 3U);
  EXPECT_EQ(text(sheet, 1, 0), "2.1");
  EXPECT_EQ(text(sheet, 1, 4), "до 5 июня 2020 года");
  constexpr double day = 43987;  // 5 June 2020
  EXPECT_EQ(std::get<double>(sheets::find_cell(sheet, {1, 5})->value), day);
  EXPECT_THAT(text(sheet, 1, 6), HasSubstr("Контроль"));
}

TEST(Tasks, OfAPlanTellWhoAnswersAndWhoHelps) {
  const samples::Opened opened(samples::folder("clean/omsk"));
  const sheets::Sheet sheet = tasks(opened, "plan");
  ASSERT_EQ(sheet.rows.size(), 23U) << "a head and 22 rows";
  EXPECT_EQ(text(sheet, 1, 2), "Министерство образования Омской области");
  EXPECT_THAT(text(sheet, 1, 3), HasSubstr("бюджетное образовательное учреждение"));
}

TEST(Tasks, OfAnActThatOnlyApprovesAreNone) {
  const samples::Opened opened(samples::folder("clean/omsk"));
  EXPECT_TRUE(tasks(opened, "order").rows.empty());
}

}  // namespace
