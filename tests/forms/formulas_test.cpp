#include "forms/formulas.h"

#include "base/failure.h"
#include "fonts/liberation.h"
#include "forms/blank.h"
#include "forms/questionnaire.h"
#include "sheets/sound.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using forms_test::column;
using forms_test::row;
using model::FieldType;
using model::Formula;
using model::FormulaCell;
using model::FormulaNumber;
using model::FormulaSign;
using model::FormulaSum;

// Rows «всего» of two parts; columns: caption, plan, fact, percent.
model::FormTable money() {
  model::FormTable table;
  table.id = "money";
  table.columns = {column("c1", FieldType::label, "Статья"), column("c2", FieldType::decimal, "план"),
                   column("c3", FieldType::decimal, "факт"), column("c4", FieldType::percent, "исполнение")};
  table.rows = {row("010", "всего"), row("020", "аренда", 1), row("030", "связь", 1)};
  for (const std::size_t part : {1U, 2U}) {
    table.rows[part].parent = 0;
    table.rows[part].relation = model::RowRelation::part_of_sum;
  }
  table.rows[0].formula = Formula{{FormulaSum{{{1, {}}, {2, {}}}}}, {}};
  table.columns[3].formula = Formula{
      {FormulaCell{{}, 2}, FormulaCell{{}, 1}, FormulaSign::over, FormulaNumber{"100"}, FormulaSign::times}, {}};
  return table;
}

model::Form form_of(std::vector<model::FormTable> tables) {
  model::Form form;
  form.tables = std::move(tables);
  return form;
}

std::string text_of(const model::FormTable& table, model::CellIndex at) {
  const model::FormulaTable formulas(table);
  const forms::TablePlace place = forms::field_map(form_of({table})).tables[0];
  const int decimals = forms::decimals_of(*formulas.columns()[at.leaf], table.rows[at.row]);
  return forms::written_formula(*formulas.formula_at(at), at, formulas, place, decimals).text;
}

TEST(WorkbookFormulas, SumNothingUntilAPartIsAnswered) {
  EXPECT_EQ(text_of(money(), {0, 1}), "IF(COUNT(B5:B6)=0,\"\",ROUND(SUM(B5:B6),2))");
}

TEST(WorkbookFormulas, ShowNothingWhereADivisorIsZero) {
  EXPECT_EQ(text_of(money(), {1, 3}), "IF(COUNT(B5:C5)<2,\"\",IFERROR(ROUND(N(C5)/N(B5)*100,1),\"\"))");
}

TEST(WorkbookFormulas, KeepTheOrderOfSigns) {
  model::FormTable table = money();
  // (план - (факт - 1)) / (план * факт)
  table.columns[3].formula =
      Formula{{FormulaCell{{}, 1}, FormulaCell{{}, 2}, FormulaNumber{"1"}, FormulaSign::minus, FormulaSign::minus,
               FormulaCell{{}, 1}, FormulaCell{{}, 2}, FormulaSign::times, FormulaSign::over},
              {}};
  EXPECT_THAT(text_of(table, {1, 3}), ::testing::HasSubstr("ROUND((N(B5)-(N(C5)-1))/(N(B5)*N(C5)),1)"));
}

TEST(WorkbookFormulas, RoundAsTheColumnSays) {
  model::FormTable table = money();
  table.columns[3].decimals = 0;
  EXPECT_THAT(text_of(table, {1, 3}), ::testing::HasSubstr("*100,0)"));
}

TEST(WorkbookFormulas, AreRefusedWhenTooLong) {
  model::FormTable table = money();
  FormulaSum sum;
  for (std::size_t i = 3; i < 1000; ++i) {
    table.rows.push_back(row("r", "строка"));
    if (i % 2 == 0) sum.cells.push_back({i, {}});  // no two are neighbours
  }
  table.rows[0].formula = Formula{{sum}, {}};
  EXPECT_THROW(text_of(table, {0, 1}), base::Failure);
}

TEST(WorkbookFormulas, StandInLockedCellsThatAreNoFields) {
  const model::Form form = form_of({money()});
  const forms::FieldMap map = forms::field_map(form);
  for (const forms::Field& field : map.fields) EXPECT_NE(field.name, "f.money.010.c2");
  EXPECT_TRUE(std::ranges::any_of(map.fields, [](const forms::Field& each) { return each.name == "f.money.020.c2"; }));

  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper(faces);
  const sheets::Workbook workbook = forms::blank(form, forms_test::requisites(), shaper);
  EXPECT_NO_THROW(sheets::ensure_sound(workbook));
  const sheets::Cell* total = find_cell(workbook.sheets[1], {3, 1});
  ASSERT_NE(total, nullptr);
  EXPECT_TRUE(std::holds_alternative<sheets::Formula>(total->value));
  EXPECT_FALSE(std::get<sheets::Formula>(total->value).cached);
  EXPECT_TRUE(workbook.formats[total->format.index].locked);
}

TEST(WorkbookFormulas, AreToldOfOnTheCover) {
  const auto says_so = [](const model::Form& form) {
    const fonts::FontSet faces = fonts::liberation_serif();
    fonts::Shaper shaper(faces);
    const sheets::Sheet cover = forms::blank(form, forms_test::requisites(), shaper).sheets[0];
    return std::ranges::any_of(cover.rows, [](const sheets::Row& each) {
      return std::ranges::any_of(each.cells, [](const sheets::Cell& cell) {
        const auto* text = std::get_if<std::string>(&cell.value);
        return text != nullptr && text->find("Зелёные ячейки") != std::string::npos;
      });
    });
  };
  EXPECT_TRUE(says_so(form_of({money()})));
  EXPECT_FALSE(says_so(forms_test::questionnaire()));
}

}  // namespace
