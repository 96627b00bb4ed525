#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::Form sample() {
  model::Form form;
  form.title = model::made("Сведения");
  form.page = model::Orientation::portrait;
  model::FormTable table;
  model::FormColumn column;
  column.type = model::FieldType::whole;
  column.caption = model::made("всего");
  table.columns = {column};
  table.rows.emplace_back();
  form.tables = {table};
  return form;
}

model::Blank blank(const char* words, const char* under = "") {
  return {words, model::made(words), *under == '\0' ? model::Text{} : model::made(under)};
}

TEST(FormTitlePage, IsASheetBeforeTheTables) {
  model::Form form = sample();
  form.title_page = {model::BoxRow{{{model::made("НАБЛЮДЕНИЕ"), 1, true}}}};
  EXPECT_EQ(printed::dump(form),
            "title: Сведения\n"
            "page portrait\n"
            "  form-title: Сведения\n"
            "  table title-page, columns: weight 100\n"
            "    row\n"
            "      cell, middle\n        title-box: НАБЛЮДЕНИЕ\n"
            "page portrait\n"
            "  table form, columns: weight 1\n"
            "    head\n      cell, middle\n        form-head: всего\n"
            "    row, at least 7 mm\n      cell, middle\n        form-cell: \n");
}

TEST(FormTitlePage, ShowsTheTitleWhereItIsPlacedAndNotAboveIt) {
  model::Form form = sample();
  form.title_page = {model::PlacedTitle{true}};
  const std::string shown = printed::dump(form);
  EXPECT_THAT(shown, HasSubstr("title-box-title: Сведения"));
  EXPECT_THAT(shown, Not(HasSubstr("form-title: ")));
}

TEST(FormTitlePage, KeepsTheEditionUnderTheTitle) {
  model::Form form = sample();
  form.edition_line = model::made("(в ред. приказа)");
  form.title_page = {model::PlacedTitle{true}};
  const std::string placed = printed::dump(form);
  EXPECT_THAT(placed, HasSubstr("title-box-title: Сведения\n    row\n      cell, middle, without rules\n"
                                "        title-box: (в ред. приказа)\n"));
  EXPECT_THAT(placed, Not(HasSubstr("appendix-edition")));
  form.title_page = {model::BoxRow{{{model::made("НАБЛЮДЕНИЕ"), 1, true}}}};
  EXPECT_THAT(printed::dump(form), HasSubstr("  edited-form-title: Сведения\n  appendix-edition: (в ред. приказа)\n"));
}

TEST(FormTitlePage, SetsBoxesSideBySideWithAGap) {
  model::Form form = sample();
  form.title_page = {model::BoxRow{{{model::made("Кто"), 3, true}, {model::made("Форма № 1"), 2, false}}}};
  const std::string shown = printed::dump(form);
  EXPECT_THAT(shown, HasSubstr("columns: weight 300, weight 4, weight 200"));
  EXPECT_THAT(shown, HasSubstr("cell, without rules\n      cell, middle, without rules\n        title-box: Форма № 1"));
}

TEST(FormTitlePage, PutsExplanationsUnderTheirBlanks) {
  model::Form form = sample();
  form.title_page = {model::BlankLine{{}, {blank("Наименование", "(полное)")}}};
  EXPECT_THAT(printed::dump(form), HasSubstr("blank-words: Наименование\n      cell, without rules\n"
                                             "    row, keep with next\n      cell, without rules\n      cell\n"
                                             "    row\n      cell, without rules\n"
                                             "      cell, without rules\n        blank-under: (полное)\n"));
}

TEST(FormTitlePage, GivesEveryVariantItsOwnBlank) {
  model::Form form = sample();
  form.tables[0].lines = {{model::made("Здание:"), {blank("типовое"), blank("иное")}}};
  const std::string shown = printed::dump(form);
  EXPECT_THAT(shown, HasSubstr("blank-words: Здание:"));
  std::size_t rules = 0;
  for (std::size_t at = shown.find("      cell\n"); at != std::string::npos; at = shown.find("      cell\n", at + 1))
    ++rules;
  EXPECT_EQ(rules, 2U);
}

}  // namespace
