// Several tables on one sheet of the workbook.
#include "fonts/liberation.h"
#include "forms/blank.h"
#include "forms/column_grid.h"
#include "forms/questionnaire.h"
#include "sheets/sound.h"

#include <gmock/gmock.h>

namespace {

model::Form shared() {
  model::Form form = forms_test::questionnaire();
  form.tables[1].sheet = "Общий лист";
  form.tables[3].sheet = "Общий лист";
  form.tables[1].number = model::made("Таблица 2");
  form.tables[1].unit = model::made("человек");
  return form;
}

sheets::Workbook workbook_of(const model::Form& form) {
  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper(faces);
  return forms::blank(form, forms_test::requisites(), shaper);
}

TEST(SharedSheet, StandsWhereItsFirstTableDoes) {
  const sheets::Workbook workbook = workbook_of(shared());
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
  std::vector<std::string> names;
  for (const sheets::Sheet& each : workbook.sheets) names.push_back(each.name);
  EXPECT_THAT(names, ::testing::ElementsAre("Титул", "Кадровый состав", "Общий лист", "Материально-техническое",
                                            "_lists", "_meta"));
}

TEST(SharedSheet, PutsTablesOneBelowAnotherOverOneGrid) {
  const forms::FieldMap map = forms::field_map(shared());
  const forms::TablePlace& first = map.tables[1];
  const forms::TablePlace& second = map.tables[3];
  EXPECT_EQ(first.number_row, 1U);
  EXPECT_EQ(first.title_row, 2U);
  EXPECT_EQ(first.unit_row, 3U);
  EXPECT_TRUE(first.context_row);
  EXPECT_FALSE(second.context_row);
  EXPECT_EQ(second.title_row, first.end_row);
  EXPECT_EQ(first.columns, second.columns);
  for (const forms::TablePlace* place : {&first, &second}) {
    std::uint32_t next = 0;
    for (const forms::LeafPlace& leaf : forms::own_columns(*place)) {
      EXPECT_EQ(leaf.first, next);
      EXPECT_GE(leaf.last, leaf.first);
      next = leaf.last + 1;
    }
    EXPECT_EQ(next, place->columns);
  }
}

TEST(SharedSheet, LeavesTheNamesOfFieldsAsTheyWere) {
  const forms::FieldMap together = forms::field_map(shared());
  const forms::FieldMap apart = forms::field_map(forms_test::questionnaire());
  ASSERT_EQ(together.fields.size(), apart.fields.size());
  for (std::size_t i = 0; i < apart.fields.size(); ++i) EXPECT_EQ(together.fields[i].name, apart.fields[i].name);
}

TEST(SharedSheet, RepeatsNoHeadOverAnotherTable) {
  const sheets::Workbook workbook = workbook_of(shared());
  EXPECT_EQ(workbook.sheets[2].print.repeat->last, 0U);
  EXPECT_FALSE(workbook.sheets[2].freeze);
}

TEST(SharedSheet, SaysTheTablesUnitInThePromptsOfItsNumbers) {
  const sheets::Workbook workbook = workbook_of(shared());
  int said = 0;
  for (const sheets::Validation& rule : workbook.sheets[2].validations)
    if (rule.prompt.find("Единица: человек.") != std::string::npos) {
      EXPECT_EQ(rule.accepts, sheets::Accepts::whole);
      ++said;
    }
  EXPECT_GT(said, 0);
}

}  // namespace
