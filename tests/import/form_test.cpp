// What becomes of the tables of an empty form.

#include "import/pasted.h"

#include "model/kinds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::AllOf;
using testing::HasSubstr;

import_::Imported imported(const std::string& rows) {
  return pasted::imported(pasted::table(rows), {model::find_kind("form"), {}});
}

TEST(ImportedForm, TakesSortsOfAnswersFromHeadings) {
  const auto made = imported("№ | Показатель | Количество школ | Доля, % | Дата | Кто\n1 | Школы | | | | \n");
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("- number: №\n      - label: Показатель\n      - whole: Количество школ\n"
                                         "      - percent: Доля, %\n      - date: Дата\n      - text: Кто\n"),
                               HasSubstr("rows:\n      - row: Школы\n")));
  EXPECT_EQ(made.tables, 1U);
}

TEST(ImportedForm, NestsRowsByTheirNumbersAndTellsThoseThatDoNotRun) {
  const auto made = imported("№ | Показатель | Всего\n1 | Школы | \n1.1 | из них сельские | \n3 | Учителя | \n");
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("- row: Школы\n        rows:\n          - row: из них сельские\n"),
                               HasSubstr("# проверьте: в исходнике у строки номер 3\n      - row: Учителя")));
}

TEST(ImportedForm, TellsWhatStandsInItsCells) {
  const auto made = imported("Показатель | Всего\nШколы | заполнено\n | \n");
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("#   – заполнено"), HasSubstr("пустые строки: 1")));
}

TEST(ImportedForm, RefusesTablesWithoutRows) { EXPECT_TRUE(imported("Показатель | Всего\n").nothing); }

}  // namespace
