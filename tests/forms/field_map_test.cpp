#include "forms/field_map.h"

#include "base/failure.h"
#include "forms/codes.h"
#include "forms/questionnaire.h"
#include "forms/sheet_names.h"
#include "sheets/sound.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace {

using forms::Field;
using forms::FieldMap;
using forms::FieldPart;
using model::FieldType;

const Field* find(const FieldMap& map, const std::string& name) {
  const auto found = std::ranges::find(map.fields, name, &Field::name);
  return found == map.fields.end() ? nullptr : &*found;
}

// One table of two label-and-number columns with these row ids.
model::Form with_rows(std::initializer_list<const char*> ids) {
  model::FormTable table;
  table.id = "t1";
  table.columns = {forms_test::column("c1", FieldType::label, "Категории"),
                   forms_test::column("c2", FieldType::whole, "количество")};
  for (const char* id : ids) table.rows.push_back(forms_test::row(id, "строка"));
  model::Form form;
  form.tables = {table};
  return form;
}

TEST(Codes, AreLatinAndNeverTheSame) {
  forms::Codes codes;
  EXPECT_EQ(codes.take("1.2"), "1_2");
  EXPECT_EQ(codes.take("1_2"), "1_2_2");
  EXPECT_EQ(codes.take("Щёлково"), "shchelkovo");
  EXPECT_EQ(codes.take("ЩЁЛКОВО"), "shchelkovo_2");
  EXPECT_EQ(codes.take(""), "x");
  EXPECT_EQ(codes.take("ь"), "x_2");
  EXPECT_EQ(codes.take("=A1+«№»"), "_a1____");
}

TEST(Codes, StayShortAndDifferent) {
  forms::Codes codes;
  const std::string longer(100, 'a');
  std::set<std::string> taken;
  for (int i = 0; i < 12; ++i) {
    const std::string code = codes.take(longer + std::to_string(i));
    EXPECT_LE(code.size(), 24U);
    taken.insert(code);
  }
  EXPECT_EQ(taken.size(), 12U);
}

TEST(SheetNames, EndAtAWord) {
  forms::SheetNames names;
  EXPECT_EQ(names.take("Кадровый состав", 0), "Кадровый состав");
  EXPECT_EQ(names.take("Факторы, влияющие на работу школы", 1), "Факторы, влияющие на работу");
  EXPECT_EQ(names.take("Сведения о педагогических и иных", 2), "Сведения о педагогических");
}

TEST(SheetNames, DropWhatExcelRefuses) {
  forms::SheetNames names;
  EXPECT_EQ(names.take("План/факт: [2020]?", 0), "План факт 2020");
  EXPECT_EQ(names.take("'=HYPERLINK(\"x\")'", 1), "=HYPERLINK(\"x\")");
  EXPECT_EQ(names.take("", 2), "Таблица 3");
  EXPECT_EQ(names.take("Журнал", 3), "Таблица 4");
  EXPECT_EQ(names.take("😀", 4), "Таблица 5");
}

TEST(SheetNames, AreNeverTheSame) {
  forms::SheetNames names;
  EXPECT_EQ(names.take("Титул", 0), "Титул 2");
  EXPECT_EQ(names.take("ТИТУЛ", 1), "ТИТУЛ 3");
  const std::string longest = "Тридцать один знак в названиях!";
  EXPECT_EQ(names.take(longest, 2), longest);
  const std::string second = names.take(longest, 3);
  EXPECT_TRUE(sheets::is_sheet_name(second)) << second;
  EXPECT_NE(second, longest);
}

TEST(FieldMap, HasAFieldForEachCellToFillIn) {
  const model::Form form = forms_test::questionnaire();
  const FieldMap map = forms::field_map(form);
  std::set<std::string> names;
  std::set<std::pair<std::string, sheets::Position>> places;
  for (const Field& field : map.fields) {
    EXPECT_TRUE(sheets::is_field_name(field.name)) << field.name;
    names.insert(field.name);
    places.emplace(field.sheet, field.at);
  }
  EXPECT_EQ(names.size(), map.fields.size());
  EXPECT_EQ(places.size(), map.fields.size());
  // Respondent 6; staff 20 rows × 15 columns, 6 captions; pupils 5 + 3; premises 8 × 3; factors 4 × 4.
  EXPECT_EQ(map.fields.size(), 6U + 20 * 15 + 6 + 8 + 24 + 16);
}

TEST(FieldMap, LeavesHeadingsAndBlockedCellsOut) {
  const FieldMap map = forms::field_map(forms_test::questionnaire());
  EXPECT_EQ(find(map, "f.pupils.1.c4"), nullptr);
  EXPECT_EQ(find(map, "f.staff.r1_caption.c2"), nullptr);
  EXPECT_EQ(find(map, "f.pupils.1.c1"), nullptr);
  EXPECT_EQ(find(map, "f.pupils.1.c2"), nullptr);
  ASSERT_NE(find(map, "f.pupils.1_1.c4"), nullptr);
  EXPECT_EQ(find(map, "f.pupils.1_1.c4")->type, FieldType::percent);
}

TEST(FieldMap, PlacesFieldsWhereTheTableStands) {
  const FieldMap map = forms::field_map(forms_test::questionnaire());
  const Field* pupils = find(map, "f.pupils.1.c3");
  ASSERT_NE(pupils, nullptr);
  EXPECT_EQ(pupils->sheet, "Контингент обучающихся");
  EXPECT_EQ(sheets::cell_name(pupils->at), "C4");
  // Two head rows, a row of column numbers, and a second caption column.
  const Field* staff = find(map, "f.staff.r1.c2");
  ASSERT_NE(staff, nullptr);
  EXPECT_EQ(sheets::cell_name(staff->at), "C6");
}

TEST(FieldMap, AsksForCaptionsThatTheRespondentCompletes) {
  const FieldMap map = forms::field_map(forms_test::questionnaire());
  const Field* completed = find(map, "f.staff.r5.c1");
  ASSERT_NE(completed, nullptr);
  EXPECT_EQ(completed->part, FieldPart::caption);
  EXPECT_EQ(completed->at.column, 1U);
  const Field* written = find(map, "f.staff.r19.c1");
  ASSERT_NE(written, nullptr);
  EXPECT_EQ(written->at.column, 0U);
}

TEST(FieldMap, TakesTheRowsTypeWhereTheColumnHasNone) {
  const FieldMap map = forms::field_map(forms_test::questionnaire());
  EXPECT_EQ(find(map, "f.premises.1_1.c3")->type, FieldType::year);
  EXPECT_EQ(find(map, "f.premises.3.c4")->type, FieldType::choice);
  EXPECT_EQ(find(map, "f.premises.7.c5")->type, FieldType::yesno);
}

TEST(FieldMap, KeepsIdsApartThatLookAlike) {
  const FieldMap map = forms::field_map(with_rows({"1.2", "1_2", "1-2", "А", "a"}));
  EXPECT_NE(find(map, "f.t1.1_2.c2"), nullptr);
  EXPECT_NE(find(map, "f.t1.1_2_2.c2"), nullptr);
  EXPECT_NE(find(map, "f.t1.1_2_3.c2"), nullptr);
  EXPECT_NE(find(map, "f.t1.a.c2"), nullptr);
  EXPECT_NE(find(map, "f.t1.a_2.c2"), nullptr);
}

TEST(FieldMap, KeepsTheRespondentsNamesFromTables) {
  model::Form form = with_rows({"organisation"});
  form.tables[0].id = "respondent";
  const FieldMap map = forms::field_map(form);
  EXPECT_EQ(find(map, "f.respondent.organisation.value")->part, FieldPart::respondent);
  EXPECT_NE(find(map, "f.respondent_2.organisation.c2"), nullptr);
}

TEST(FieldMap, CallsATableWithoutTitleByItsCaptions) {
  EXPECT_EQ(forms::field_map(with_rows({})).tables[0].sheet, "Категории");
  model::Form form = with_rows({});
  form.tables[0].columns.erase(form.tables[0].columns.begin());
  EXPECT_EQ(forms::field_map(form).tables[0].sheet, "Таблица 1");
}

TEST(FieldMap, TellsEditionsApart) {
  model::Form form = forms_test::questionnaire();
  const std::string print = forms::field_map(form).fingerprint;
  EXPECT_EQ(print.size(), 16U);
  EXPECT_EQ(forms::field_map(form).fingerprint, print);
  form.tables[1].rows[1].caption = model::made("из них прибывших в течение учебного года");
  EXPECT_NE(forms::field_map(form).fingerprint, print);
}

TEST(FieldMap, RefusesATableLargerThanASheet) {
  model::Form form = with_rows({});
  form.tables[0].rows.resize(1'048'000);
  EXPECT_THROW(forms::field_map(form), base::Failure);
}

TEST(FieldMap, TakesAFormWithoutTables) {
  const FieldMap map = forms::field_map({});
  EXPECT_EQ(map.fields.size(), forms::respondent_fields.size());
}

}  // namespace
