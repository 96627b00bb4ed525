// The title page of a form in its workbook.
#include "fonts/liberation.h"
#include "forms/blank.h"
#include "forms/field_map.h"
#include "forms/questionnaire.h"
#include "forms/title_rows.h"
#include "sheets/sound.h"

#include <gmock/gmock.h>

namespace {

using ::testing::ElementsAre;

model::Form titled() {
  model::Form form = forms_test::questionnaire();
  form.title_page = {model::BoxRow{{{model::made("Кто"), 3, true}, {model::made("Форма № 1"), 2, false}}},
                     model::PlacedTitle{true},
                     model::BlankLine{{}, {{"name", model::made("Наименование"), model::made("(полное)")}}},
                     model::CodeTable{{{{"okud", model::made("ОКУД"), {}}, model::made("0609000")},
                                       {{"okpo", model::made("ОКПО"), {}}, {}}}}};
  form.tables[1].lines = {
      {model::made("Здание:"), {{"b4", model::made("типовое"), {}}, {"b5", model::made("иное"), {}}}}};
  return form;
}

sheets::Workbook workbook_of(const model::Form& form) {
  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper(faces);
  return forms::blank(form, forms_test::requisites(), shaper);
}

TEST(TitleSheet, StandsAfterTheCover) {
  const sheets::Workbook workbook = workbook_of(titled());
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
  EXPECT_EQ(workbook.sheets[1].name, "Титульный лист");
}

TEST(TitleSheet, IsNotMadeOfAFormWithoutOne) {
  for (const sheets::Sheet& sheet : workbook_of(forms_test::questionnaire()).sheets)
    EXPECT_NE(sheet.name, "Титульный лист");
}

TEST(TitleSheet, AsksForEveryBlankAndEveryCodeThatIsNotKnown) {
  std::vector<std::string> names;
  for (const forms::Field& field : forms::field_map(titled()).fields)
    if (field.part == forms::FieldPart::title) names.push_back(field.name);
  EXPECT_THAT(names, ElementsAre("f.title.name.value", "f.title.okpo.value", "f.title.b4.value", "f.title.b5.value"));
}

TEST(TitleSheet, LeavesOpenWhatIsAskedForAndNothingElse) {
  const model::Form form = titled();
  const sheets::Workbook workbook = workbook_of(form);
  const sheets::Sheet& sheet = workbook.sheets[1];
  std::size_t open = 0;
  for (const sheets::Row& row : sheet.rows)
    for (const sheets::Cell& cell : row.cells) open += workbook.formats[cell.format.index].locked ? 0 : 1;
  std::size_t asked = 0;
  for (const forms::TitleBlank& blank : forms::title_blanks(form))
    asked += blank.at.last.column - blank.at.first.column + 1;
  EXPECT_EQ(open, asked);
}

TEST(TitleSheet, ShowsTheCodeThatIsKnown) {
  const sheets::Workbook workbook = workbook_of(titled());
  bool shown = false;
  for (const sheets::Row& row : workbook.sheets[1].rows)
    for (const sheets::Cell& cell : row.cells)
      if (const auto* words = std::get_if<std::string>(&cell.value)) shown = shown || *words == "0609000";
  EXPECT_TRUE(shown);
}

TEST(SharedColumns, FillTheSheetAndLeaveAGapBetweenBoxes) {
  const auto apart = forms::shared_columns(0, {3, 2}, true);
  EXPECT_EQ(apart[0].first.column, 0U);
  EXPECT_EQ(apart[1].first.column, apart[0].last.column + 2);
  EXPECT_EQ(apart[1].last.column, forms::title_columns - 1);
  const auto close = forms::shared_columns(0, {1, 1, 1, 1, 1}, false);
  EXPECT_EQ(close.back().last.column, forms::title_columns - 1);
  for (std::size_t i = 1; i < close.size(); ++i) EXPECT_EQ(close[i].first.column, close[i - 1].last.column + 1);
}

}  // namespace
