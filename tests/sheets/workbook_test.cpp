#include "base/failure.h"
#include "sheets/dump.h"
#include "sheets/sound.h"
#include "sheets/workbook.h"

#include <gmock/gmock.h>

#include <limits>

namespace {

using sheets::Accepts;
using sheets::Workbook;
using ::testing::HasSubstr;

Workbook one_sheet() {
  Workbook workbook;
  workbook.sheets.push_back({});
  workbook.sheets[0].name = "Кадровый состав";
  return workbook;
}

void expect_refused(const Workbook& workbook) { EXPECT_THROW(sheets::ensure_sound(workbook), base::Defect); }

TEST(Range, NamesCellsAsFormulasDo) {
  EXPECT_EQ(sheets::column_name(0), "A");
  EXPECT_EQ(sheets::column_name(25), "Z");
  EXPECT_EQ(sheets::column_name(26), "AA");
  EXPECT_EQ(sheets::column_name(16383), "XFD");
  EXPECT_EQ(sheets::range_name({{0, 0}, {2, 1}}), "A1:B3");
  EXPECT_EQ(sheets::absolute_name("Кадры д'Арк", {{6, 2}, {6, 2}}), "'Кадры д''Арк'!$C$7");
}

TEST(Workbook, KeepsEqualFormatsOnce) {
  Workbook workbook;
  sheets::Format bold;
  bold.bold = true;
  EXPECT_EQ(sheets::format_id(workbook, bold), sheets::format_id(workbook, bold));
  EXPECT_EQ(sheets::format_id(workbook, {}).index, 0);
  EXPECT_EQ(workbook.formats.size(), 2U);
}

TEST(Workbook, MakesCellsOnDemand) {
  sheets::Sheet sheet;
  cell_at(sheet, {3, 2}).value = 7.0;
  EXPECT_EQ(find_cell(sheet, {4, 0}), nullptr);
  EXPECT_EQ(find_cell(sheet, {3, 3}), nullptr);
  ASSERT_NE(find_cell(sheet, {3, 2}), nullptr);
  EXPECT_EQ(std::get<double>(find_cell(sheet, {3, 2})->value), 7.0);
}

TEST(Dump, ShowsWhatAReviewerLooksFor) {
  Workbook workbook = one_sheet();
  sheets::Format open;
  open.locked = false;
  open.fill = 0xFFF8DC;
  cell_at(workbook.sheets[0], {0, 0}) = {std::string("=1+1"), format_id(workbook, open)};
  workbook.sheets[0].merges.push_back({{0, 0}, {0, 2}});
  sheets::Validation whole;
  whole.range = {{0, 0}, {0, 0}};
  whole.maximum = 100;
  workbook.sheets[0].validations.push_back(whole);
  workbook.names.push_back({"f.staff.1.2", "Кадровый состав", {0, 0}});
  const std::string text = sheets::dump(workbook);
  EXPECT_THAT(text, HasSubstr("format f1 open 11.0pt left middle fill #fff8dc\n"));
  EXPECT_THAT(text, HasSubstr("    A1 f1 «=1+1»\n"));
  EXPECT_THAT(text, HasSubstr("  merge A1:C1\n"));
  EXPECT_THAT(text, HasSubstr("  accept A1 whole from 0 to 100\n"));
  EXPECT_THAT(text, HasSubstr("name f.staff.1.2 'Кадровый состав'!$A$1\n"));
}

TEST(Sound, LetsAnOrdinaryWorkbookPass) { EXPECT_NO_THROW(sheets::ensure_sound(one_sheet())); }

TEST(Sound, KnowsNamesThatOfficesMisread) {
  EXPECT_TRUE(sheets::is_field_name("f.kont.1_1.count"));
  for (const char* name : {"A1", "r1c1", "RC", "Q2", "C", "TRUE", "1a", "f kont", "f.X", "f.", "f.ё", "f.a!b"})
    EXPECT_FALSE(sheets::is_field_name(name)) << name;
  EXPECT_FALSE(sheets::is_field_name("f." + std::string(254, 'a')));
}

TEST(Sound, KnowsSheetNamesThatExcelRefuses) {
  EXPECT_TRUE(sheets::is_sheet_name("Материально-техническое оснащен"));
  for (const char* name :
       {"", "а/б", "а:б", "[1]", "что?", "'а", "а'", "History", "Журнал", "Материально-техническое оснащение"})
    EXPECT_FALSE(sheets::is_sheet_name(name)) << name;
  // 16 characters of two UTF-16 units each.
  EXPECT_FALSE(sheets::is_sheet_name("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"));
}

TEST(Sound, RefusesSheetsThatDifferByCaseOnly) {
  Workbook workbook = one_sheet();
  workbook.sheets.push_back(workbook.sheets[0]);
  workbook.sheets[1].name = "КАДРОВЫЙ состав";
  expect_refused(workbook);
}

TEST(Sound, RefusesAWorkbookWithNothingToSee) {
  Workbook workbook = one_sheet();
  workbook.sheets[0].hidden = true;
  expect_refused(workbook);
  expect_refused(Workbook{});
}

TEST(Sound, RefusesTextsThatWouldBreakTheFile) {
  for (const std::string& text : {std::string("\xC3"), std::string("а\0б", 5), std::string(32768, 'x')}) {
    Workbook workbook = one_sheet();
    cell_at(workbook.sheets[0], {0, 0}).value = text;
    expect_refused(workbook);
  }
}

TEST(Sound, RefusesNumbersThatAreNone) {
  Workbook workbook = one_sheet();
  cell_at(workbook.sheets[0], {0, 0}).value = std::numeric_limits<double>::quiet_NaN();
  expect_refused(workbook);
}

TEST(Sound, RefusesOverlappingMerges) {
  Workbook workbook = one_sheet();
  workbook.sheets[0].merges = {{{0, 0}, {5, 0}}, {{0, 2}, {0, 3}}, {{2, 1}, {2, 4}}, {{5, 0}, {5, 1}}};
  expect_refused(workbook);
  workbook.sheets[0].merges = {{{0, 0}, {5, 0}}, {{0, 2}, {0, 3}}, {{2, 1}, {2, 4}}, {{6, 0}, {6, 1}}};
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
}

TEST(Sound, RefusesAMergeOfOneCell) {
  Workbook workbook = one_sheet();
  workbook.sheets[0].merges = {{{0, 0}, {0, 0}}};
  expect_refused(workbook);
}

TEST(Sound, RefusesLongPromptsAndLists) {
  Workbook workbook = one_sheet();
  sheets::Validation rule;
  rule.prompt_title = "Тридцать три знака в заголовке!!!";
  workbook.sheets[0].validations = {rule};
  expect_refused(workbook);
  rule.prompt_title.clear();
  rule.accepts = Accepts::words;
  for (int i = 0; i < 60; ++i) rule.words.push_back("слово");
  workbook.sheets[0].validations = {rule};
  expect_refused(workbook);
  rule.words = {"да", "нет, но"};
  workbook.sheets[0].validations = {rule};
  expect_refused(workbook);
  rule.words = {"да", "нет"};
  workbook.sheets[0].validations = {rule};
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
}

TEST(Sound, RefusesNamesWithoutASheetAndTwice) {
  Workbook workbook = one_sheet();
  workbook.names = {{"f.a.1.2", "Другой", {0, 0}}};
  expect_refused(workbook);
  workbook.names = {{"f.a.1.2", "Кадровый состав", {0, 0}}, {"f.a.1.2", "Кадровый состав", {0, 1}}};
  expect_refused(workbook);
}

}  // namespace
