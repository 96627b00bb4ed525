// What becomes of a sheet.

#include "import/pasted.h"

#include "xml/workbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

xml::WorkbookSheet sheet(const std::vector<std::vector<std::string>>& rows) {
  xml::WorkbookSheet out{"План"};
  for (std::uint32_t row = 0; row < rows.size(); ++row)
    for (std::uint32_t column = 0; column < rows[row].size(); ++column)
      if (!rows[row][column].empty()) out.cells.push_back({row, column, xml::CellKind::text, rows[row][column]});
  return out;
}

const std::vector<std::vector<std::string>> plan{{"План работы на 2025 год"},
                                                 {},
                                                 {"№", "Мероприятие", "Срок", "Исполнители"},
                                                 {"Раздел 1. Начало"},
                                                 {"1.", "Первое", "май 2025 года", "МО"},
                                                 {"2.", "Второе", "июнь 2025 года", "МО\nОО"},
                                                 {},
                                                 {"Примечание: уточняется ежегодно."}};

import_::Imported imported(const xml::WorkbookSheet& one) {
  return pasted::imported(import_::source_of_workbook("книга", {{one}}));
}

TEST(ImportedSheet, HasItsTitleAboveAndNotesBelow) {
  const auto made = imported(sheet(plan));
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("title: План работы на 2025 год\nperiod: 2025 год\n"),
                               HasSubstr("sections:\n  - title: Начало\n    rows:\n      - measure: Первое\n"),
                               HasSubstr("responsible: [МО, ОО]"), HasSubstr("notes:\n  - |\n    Примечание: ")));
  EXPECT_EQ(made.doubts, 0U);
}

TEST(ImportedSheet, KeepsMergedCells) {
  auto merged = sheet(plan);
  merged.cells.erase(merged.cells.begin() + 12);  // the second row's body
  merged.merged = {{3, 0, 1, 4}, {4, 3, 2, 1}};
  const auto made = imported(merged);
  EXPECT_THAT(made.yaml, HasSubstr("клетка «Исполнители» была общей со строкой выше"));
}

TEST(ImportedSheet, TellsHiddenRowsSheetsAndFormulas) {
  auto hidden = sheet(plan);
  hidden.hidden_rows = {5};
  hidden.cells.push_back({9, 1, xml::CellKind::text, "", {}, "A1"});
  hidden.comments = {{4, 1, "Отдел", "уточнить"}};
  const auto made = imported(hidden);
  EXPECT_EQ(made.rows, 1U);
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("скрытая клетка B6: Второе"), HasSubstr("формула без значения: План!B10"),
                               HasSubstr("SRC-001")));
  EXPECT_EQ(made.open.size(), 1U);
  hidden.hidden = true;
  EXPECT_TRUE(imported(hidden).nothing);
}

}  // namespace
