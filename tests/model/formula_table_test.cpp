// What is counted in a cell of a questionnaire, and from which cells.

#include "model/form.h"

#include <gtest/gtest.h>

namespace {

using model::FieldType;

model::FormColumn column(std::string id, FieldType type) {
  model::FormColumn out;
  out.id = std::move(id);
  out.type = type;
  return out;
}

model::Formula sum_of(std::vector<model::FormulaCell> cells) { return {{model::FormulaSum{std::move(cells)}}, {}}; }

model::FormulaCell leaf(std::size_t index) { return {{}, index, false}; }
model::FormulaCell row(std::size_t index) { return {index, {}, false}; }

// Caption, two numbers, a percent, a remark; the third row sums the first two.
model::FormTable table() {
  model::FormTable out;
  out.columns = {column("caption", FieldType::label), column("a", FieldType::whole), column("b", FieldType::whole),
                 column("share", FieldType::percent), column("remark", FieldType::text)};
  out.rows.resize(3);
  out.rows[2].formula = sum_of({row(0), row(1)});
  return out;
}

TEST(FormulaTable, CountsARowsFormulaInItsNumbersButNoPercents) {
  const model::FormTable form = table();
  const model::FormulaTable formulas(form);
  EXPECT_EQ(formulas.formula_at({2, 1}), &*form.rows[2].formula);
  EXPECT_EQ(formulas.formula_at({2, 3}), nullptr) << "the sum of percents is no percent";
  EXPECT_EQ(formulas.formula_at({2, 0}), nullptr);
  EXPECT_EQ(formulas.formula_at({2, 4}), nullptr);
  EXPECT_EQ(formulas.formula_at({0, 1}), nullptr);
}

TEST(FormulaTable, PutsAColumnsFormulaBeforeARows) {
  model::FormTable form = table();
  form.columns[2].formula = sum_of({leaf(1)});
  const model::FormulaTable formulas(form);
  EXPECT_EQ(formulas.formula_at({2, 2}), &*form.columns[2].formula);
  EXPECT_EQ(formulas.formula_at({2, 1}), &*form.rows[2].formula);
}

TEST(FormulaTable, DoesNotCountFromCellsWithoutNumbers) {
  model::FormTable form = table();
  form.columns[2].formula = model::Formula{{leaf(4)}, {}};
  EXPECT_EQ(model::FormulaTable(form).formula_at({0, 2}), nullptr);
}

TEST(FormulaTable, SumsWhatNumbersThereAre) {
  model::FormTable form = table();
  form.rows[0].blocked = {"a"};
  EXPECT_NE(model::FormulaTable(form).formula_at({2, 1}), nullptr) << "one of the two is left";
  form.rows[1].heading = true;
  EXPECT_EQ(model::FormulaTable(form).formula_at({2, 1}), nullptr);
}

TEST(FormulaTable, ReadsTheRowThatTheCountedOneIsAPartOf) {
  model::FormTable form = table();
  form.rows[1].parent = 0;
  const model::FormulaTable formulas(form);
  const model::FormulaCell whole{{}, {}, true};
  EXPECT_EQ(formulas.find_quantity(whole, {1, 2}), (model::CellIndex{0, 2}));
  EXPECT_EQ(formulas.find_quantity(whole, {0, 2}), std::nullopt);
}

TEST(CellTypes, LeaveToTheRowWhatTheColumnDoesNotSay) {
  model::FormColumn open;
  open.id = "value";
  model::FormRow row_of_years;
  row_of_years.type = FieldType::year;
  EXPECT_EQ(model::cell_type(open, row_of_years), FieldType::year);
  EXPECT_EQ(model::cell_type(open, {}), FieldType::text);
  EXPECT_EQ(model::cell_type(column("a", FieldType::whole), row_of_years), FieldType::whole);
  row_of_years.blocked = {"value"};
  EXPECT_EQ(model::cell_type(open, row_of_years), FieldType::none);
}

TEST(ColumnNumbers, AreSetByHandOrTheirPlaces) {
  model::FormTable form = table();
  EXPECT_EQ(model::column_number(form, 2), "3");
  form.column_numbers = {model::made("А"), model::made("Б"), model::made("1")};
  EXPECT_EQ(model::column_number(form, 2), "1");
  EXPECT_EQ(model::column_number(form, 3), "4");
}

}  // namespace
