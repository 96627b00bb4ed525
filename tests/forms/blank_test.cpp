#include "forms/blank.h"

#include "fonts/liberation.h"
#include "forms/field_map.h"
#include "forms/questionnaire.h"
#include "sheets/dump.h"
#include "sheets/sound.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

class Blank : public ::testing::Test {
 protected:
  sheets::Workbook blank(const model::Form& form) { return forms::blank(form, forms_test::requisites(), shaper); }
  sheets::Workbook blank() { return blank(forms_test::questionnaire()); }

  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper{faces};
};

const sheets::Sheet& sheet(const sheets::Workbook& workbook, const std::string& name) {
  const auto found = std::ranges::find(workbook.sheets, name, &sheets::Sheet::name);
  EXPECT_NE(found, workbook.sheets.end()) << name;
  return *found;
}

std::string text_at(const sheets::Sheet& sheet, sheets::Position at) {
  const sheets::Cell* cell = find_cell(sheet, at);
  const auto* text = cell == nullptr ? nullptr : std::get_if<std::string>(&cell->value);
  return text == nullptr ? "" : *text;
}

const sheets::Format& look_at(const sheets::Workbook& workbook, const sheets::Sheet& sheet, sheets::Position at) {
  return workbook.formats[find_cell(sheet, at)->format.index];
}

const sheets::Validation& rule_at(const sheets::Sheet& sheet, sheets::Position at) {
  const auto found =
      std::ranges::find_if(sheet.validations, [at](const sheets::Validation& rule) { return rule.range.contains(at); });
  EXPECT_NE(found, sheet.validations.end()) << sheets::cell_name(at);
  return *found;
}

sheets::Position place(const model::Form& form, const std::string& name) {
  const forms::FieldMap map = forms::field_map(form);
  const auto found = std::ranges::find(map.fields, name, &forms::Field::name);
  EXPECT_NE(found, map.fields.end()) << name;
  return found->at;
}

TEST_F(Blank, IsASoundWorkbookOfOneSheetATable) {
  const sheets::Workbook workbook = blank();
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
  std::vector<std::string> names;
  for (const sheets::Sheet& each : workbook.sheets) names.push_back(each.name);
  EXPECT_THAT(names,
              ::testing::ElementsAre("Титул", "Кадровый состав", "Контингент обучающихся", "Материально-техническое",
                                     "Факторы, влияющие на работу", "_lists", "_meta"));
}

TEST_F(Blank, IsMadeTheSameTwice) { EXPECT_EQ(sheets::dump(blank()), sheets::dump(blank())); }

TEST_F(Blank, OpensTheFieldsAndNothingElse) {
  const sheets::Workbook workbook = blank();
  const forms::FieldMap map = forms::field_map(forms_test::questionnaire());
  std::size_t open = 0;
  for (const sheets::Sheet& each : workbook.sheets) {
    for (std::uint32_t y = 0; y < each.rows.size(); ++y) {
      for (std::uint32_t x = 0; x < each.rows[y].cells.size(); ++x) {
        const bool behind = std::ranges::any_of(each.merges, [&](const sheets::Range& merge) {
          return merge.contains({y, x}) && merge.first != sheets::Position{y, x};
        });
        if (!behind && !workbook.formats[each.rows[y].cells[x].format.index].locked) ++open;
      }
    }
  }
  EXPECT_EQ(open, map.fields.size());
  for (const forms::Field& field : map.fields)
    EXPECT_FALSE(look_at(workbook, sheet(workbook, field.sheet), field.at).locked) << field.name;
  for (const sheets::Sheet& each : workbook.sheets) EXPECT_TRUE(each.guarded) << each.name;
}

TEST_F(Blank, NamesEachField) {
  const sheets::Workbook workbook = blank();
  const forms::FieldMap map = forms::field_map(forms_test::questionnaire());
  ASSERT_EQ(workbook.names.size(), map.fields.size());
  EXPECT_EQ(workbook.names[6].name, "f.staff.r1.c2");
  EXPECT_EQ(workbook.names[6].sheet, "Кадровый состав");
}

TEST_F(Blank, AsksForEachTypeInItsOwnWords) {
  const model::Form form = forms_test::questionnaire();
  const sheets::Workbook workbook = blank(form);
  const sheets::Sheet& premises = sheet(workbook, "Материально-техническое");
  EXPECT_EQ(rule_at(premises, place(form, "f.premises.1_1.c3")).minimum, 1900);
  EXPECT_EQ(rule_at(premises, place(form, "f.premises.2.c3")).accepts, sheets::Accepts::whole);
  EXPECT_EQ(rule_at(premises, place(form, "f.premises.7.c3")).words, (std::vector<std::string>{"да", "нет"}));
  EXPECT_THAT(rule_at(premises, place(form, "f.premises.3_1.c3")).prompt, HasSubstr("Единица: кв. м."));
  EXPECT_EQ(rule_at(premises, place(form, "f.premises.3_2.c3")).accepts, sheets::Accepts::date);
  const sheets::Sheet& pupils = sheet(workbook, "Контингент обучающихся");
  EXPECT_EQ(rule_at(pupils, place(form, "f.pupils.1_1.c4")).maximum, 100);
  for (const sheets::Sheet& each : workbook.sheets) {
    for (const sheets::Validation& rule : each.validations) {
      EXPECT_FALSE(rule.prompt.empty() || rule.prompt_title.empty());
      EXPECT_FALSE(rule.error.empty() || rule.error_title.empty());
    }
  }
}

TEST_F(Blank, TakesChoicesFromAHiddenList) {
  const model::Form form = forms_test::questionnaire();
  const sheets::Workbook workbook = blank(form);
  const sheets::Validation& rule = rule_at(sheet(workbook, "Материально-техническое"), place(form, "f.premises.3.c3"));
  EXPECT_EQ(rule.list_sheet, "_lists");
  EXPECT_EQ(sheets::range_name(rule.list), "A1:A2");
  EXPECT_TRUE(sheet(workbook, "_lists").hidden);
  EXPECT_EQ(text_at(sheet(workbook, "_lists"), {1, 0}), "приспособленный");
}

TEST_F(Blank, TakesAnyTextWhereAChoiceHasNoOptions) {
  model::Form form = forms_test::questionnaire();
  form.tables[2].rows[5].options.clear();
  const sheets::Workbook workbook = blank(form);
  EXPECT_EQ(rule_at(sheet(workbook, "Материально-техническое"), place(form, "f.premises.3.c3")).accepts,
            sheets::Accepts::text_length);
}

TEST_F(Blank, MarksAPartLargerThanItsWhole) {
  const sheets::Workbook workbook = blank();
  std::vector<std::string> found;
  for (const sheets::Highlight& highlight : sheet(workbook, "Контингент обучающихся").highlights)
    found.push_back(sheets::range_name(highlight.range) + ' ' + highlight.formula);
  EXPECT_THAT(found, Contains("C5:C6 AND(ISNUMBER(C5),ISNUMBER(C$4),C5>C$4)"));
  EXPECT_THAT(found, Contains("C8 AND(ISNUMBER(C8),ISNUMBER(C$7),C8>C$7)"));
}

TEST_F(Blank, PrintsXWhereNothingIsDue) {
  const sheets::Workbook workbook = blank();
  const sheets::Sheet& pupils = sheet(workbook, "Контингент обучающихся");
  EXPECT_EQ(text_at(pupils, {3, 3}), "X");
  EXPECT_TRUE(look_at(workbook, pupils, {3, 3}).locked);
}

TEST_F(Blank, RepeatsAndFreezesTheHead) {
  const sheets::Workbook workbook = blank();
  const sheets::Sheet& staff = sheet(workbook, "Кадровый состав");
  ASSERT_TRUE(staff.print.repeat && staff.freeze);
  EXPECT_EQ(staff.print.repeat->first, 2U);
  EXPECT_EQ(staff.print.repeat->last, 4U);
  EXPECT_EQ(sheets::cell_name(*staff.freeze), "C6");
  EXPECT_TRUE(staff.print.landscape);
}

TEST_F(Blank, TurnsHeadsOfNarrowColumns) {
  const sheets::Workbook workbook = blank();
  const sheets::Sheet& staff = sheet(workbook, "Кадровый состав");
  EXPECT_EQ(text_at(staff, {2, 2}), "количество");
  EXPECT_EQ(look_at(workbook, staff, {2, 2}).rotation, 90);
  EXPECT_EQ(text_at(staff, {2, 3}), "стаж работы");
  EXPECT_EQ(look_at(workbook, staff, {2, 3}).rotation, 0);
  EXPECT_THAT(staff.merges, Contains(sheets::Range{{2, 3}, {2, 10}}));
  EXPECT_THAT(staff.merges, Contains(sheets::Range{{2, 0}, {3, 1}}));
}

TEST_F(Blank, FitsOnTheWidthOfThePaper) {
  const sheets::Workbook workbook = blank();
  for (const char* name : {"Кадровый состав", "Материально-техническое", "Факторы, влияющие на работу"}) {
    base::Length total;
    for (const base::Length width : sheet(workbook, name).widths) total += width;
    EXPECT_LE(total.mm(), 290) << name;  // printed at 96 % at least
    EXPECT_GT(total.mm(), 270) << name;
  }
}

TEST_F(Blank, GivesEveryRowOfWordsAHeight) {
  const sheets::Workbook workbook = blank();
  for (const sheets::Sheet& each : workbook.sheets) {
    if (each.hidden) continue;
    for (std::uint32_t y = 0; y < each.rows.size(); ++y) {
      for (std::uint32_t x = 0; x < each.rows[y].cells.size(); ++x) {
        EXPECT_TRUE(text_at(each, {y, x}).empty() || each.rows[y].height) << each.name << y + 1;
      }
    }
  }
}

TEST_F(Blank, LetsRowsOfAnswersInWordsGrow) {
  const sheets::Workbook workbook = blank();
  EXPECT_TRUE(sheet(workbook, "Факторы, влияющие на работу").rows[3].grows);
  EXPECT_TRUE(sheet(workbook, "Материально-техническое").rows[6].grows);
  EXPECT_FALSE(sheet(workbook, "Материально-техническое").rows[5].grows);
}

TEST_F(Blank, KeepsAuthorsWordsAwayFromFormulas) {
  model::Form form = forms_test::questionnaire();
  const char* evil = "=HYPERLINK(\"http://x\",\"да\")&A1,'!\"";
  form.title = form.tables[0].title = form.tables[0].rows[0].caption = model::made(evil);
  form.tables[0].columns[1].caption = form.tables[2].rows[5].options[0] = model::made(evil);
  form.tables[2].rows[6].unit = evil;
  form.tables[0].id = form.tables[0].rows[0].id = form.tables[0].columns[1].id = evil;
  const sheets::Workbook workbook = blank(form);
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
  for (const sheets::Sheet& each : workbook.sheets) {
    for (const sheets::Row& row : each.rows)
      for (const sheets::Cell& cell : row.cells) EXPECT_FALSE(std::holds_alternative<sheets::Formula>(cell.value));
    for (const sheets::Highlight& highlight : each.highlights)
      EXPECT_THAT(highlight.formula, Not(HasSubstr("HYPERLINK")));
  }
}

TEST_F(Blank, StandsGiantWords) {
  model::Form form = forms_test::questionnaire();
  std::string giant;
  for (int i = 0; i < 40000; ++i) giant += "ж";
  form.title = form.tables[0].title = form.tables[0].rows[0].caption = model::made(giant);
  form.tables[2].rows[5].options[0] = model::made(giant);
  for (model::FormTable& table : form.tables)
    for (model::FormColumn& column : table.columns) column.caption = model::made(giant);
  form.tables[2].rows[6].unit = giant;
  form.tables[0].rows[0].label.words = giant;
  form.tables[0].notes = {model::made(giant)};
  form.tables[0].relations.resize(1);
  form.tables[0].relations[0].rule.words = giant;
  EXPECT_NO_THROW(sheets::ensure_sound(blank(form)));
}

TEST_F(Blank, StandsAnEmptyForm) {
  EXPECT_NO_THROW(sheets::ensure_sound(forms::blank({}, {}, shaper)));
  model::Form form;
  form.tables.resize(1);
  form.tables[0].columns = {forms_test::column("c1", model::FieldType::number, "")};
  EXPECT_NO_THROW(sheets::ensure_sound(blank(form)));
}

TEST_F(Blank, DrawsAHeadOfThreeLevels) {
  model::Form form;
  form.tables.resize(1);
  model::FormTable& table = form.tables[0];
  using forms_test::column;
  using forms_test::group;
  table.columns = {column("c1", model::FieldType::label, "Школа"),
                   group("Обучающиеся", {group("1–4 классы", {column("c2", model::FieldType::whole, "мальчики"),
                                                              column("c3", model::FieldType::whole, "девочки")}),
                                         column("c4", model::FieldType::whole, "5 класс")})};
  table.rows = {forms_test::row("r1", "№ 1")};
  const sheets::Workbook workbook = blank(form);
  const sheets::Sheet& drawn = sheet(workbook, "Школа");
  EXPECT_THAT(drawn.merges, Contains(sheets::Range{{2, 0}, {4, 0}}));
  EXPECT_THAT(drawn.merges, Contains(sheets::Range{{2, 1}, {2, 3}}));
  EXPECT_THAT(drawn.merges, Contains(sheets::Range{{3, 1}, {3, 2}}));
  EXPECT_THAT(drawn.merges, Contains(sheets::Range{{3, 3}, {4, 3}}));
  EXPECT_EQ(text_at(drawn, {4, 2}), "девочки");
}

TEST_F(Blank, SaysOnTheCoverWhoAsksAndByWhen) {
  const sheets::Workbook workbook = blank();
  const sheets::Sheet& cover = sheet(workbook, "Титул");
  EXPECT_EQ(text_at(cover, {3, 0}), "Основание: приказ от 15.05.2020 № 01-21/744");
  EXPECT_EQ(text_at(cover, {4, 0}), "Срок представления: до 5 июня 2020 года");
  EXPECT_EQ(text_at(cover, {5, 0}), "Куда представить: lasa@mail.orb.ru");
  EXPECT_EQ(text_at(cover, {8, 0}), "Наименование организации");
}

TEST_F(Blank, SaysInItsMetaSheetWhichFormItIs) {
  const sheets::Workbook workbook = blank();
  const sheets::Sheet& meta = sheet(workbook, "_meta");
  EXPECT_TRUE(meta.hidden);
  EXPECT_EQ(text_at(meta, {1, 1}), "resources");
  EXPECT_EQ(text_at(meta, {2, 1}), "2020");
  EXPECT_EQ(text_at(meta, {8, 1}), "01-21/744");
  const std::size_t fields = forms::field_map(forms_test::questionnaire()).fields.size();
  EXPECT_EQ(meta.rows.size(), 12 + fields);
}

}  // namespace
