#include "printed.h"

#include <gmock/gmock.h>

namespace {

using model::FieldType;
using testing::HasSubstr;

model::FormColumn leaf(std::optional<FieldType> type, std::string_view caption, std::string id = {}) {
  model::FormColumn out;
  out.type = type;
  out.caption = model::made(caption);
  out.id = std::move(id);
  return out;
}

model::FormColumn group(std::string_view caption, std::vector<model::FormColumn> columns) {
  model::FormColumn out = leaf({}, caption);
  out.columns = std::move(columns);
  return out;
}

model::FormRow row(std::string number, std::string_view caption) {
  model::FormRow out;
  out.label.words = std::move(number);
  out.caption = model::made(caption);
  return out;
}

model::Form sample() {
  model::Form form;
  form.title = model::made("Информация");
  model::FormTable table;
  table.title = model::made("Контингент");
  table.columns = {leaf(FieldType::number, "№ п/п"), leaf(FieldType::label, "Категории"),
                   leaf(FieldType::whole, "количество", "c3"), leaf(FieldType::percent, "%", "c4")};
  model::FormRow all = row("1", "Всего");
  all.blocked = {"c4"};
  table.rows = {all, row("1.1.", "из них прибывших")};
  table.notes = {model::made("* примечание")};
  form.tables = {table};
  return form;
}

TEST(FormView, PrintsEmptyCellsToFillInAndAnXWhereNothingApplies) {
  EXPECT_EQ(printed::dump(sample()),
            "title: Информация\n"
            "page landscape\n"
            "  form-title: Информация\n"
            "  table-title: Контингент\n"
            "  table form, columns: 15 mm, weight 4, weight 1, weight 1\n"
            "    head\n"
            "      cell, middle\n        form-head: № п/п\n"
            "      cell, middle\n        form-head: Категории\n"
            "      cell, middle\n        form-head: количество\n"
            "      cell, middle\n        form-head: %\n"
            "    row, at least 7 mm\n"
            "      cell, middle\n        form-cell: 1\n      cell, middle\n        form-label-0: Всего\n      cell, "
            "middle\n        form-cell: \n      cell, middle\n        form-cell: X\n"
            "    row, at least 7 mm\n"
            "      cell, middle\n        form-cell: 1.1.\n      cell, middle\n        form-label-0: из них прибывших\n "
            "     cell, middle\n        form-cell: \n      cell, middle\n        form-cell: \n"
            "  note: * примечание\n");
}

TEST(FormView, SpansGroupsOverTheirColumnsAndLeavesOverTheLevelsBelow) {
  model::Form form = sample();
  form.tables[0].columns = {
      leaf(FieldType::label, "Учителя"),
      group("всего", {group("стаж", {leaf(FieldType::whole, "0–3"), leaf(FieldType::whole, "4–10")}),
                      leaf(FieldType::whole, "без стажа")})};
  form.tables[0].rows.clear();
  EXPECT_THAT(printed::dump(form), HasSubstr("    head\n"
                                             "      cell, rows 3, middle\n        form-head: Учителя\n"
                                             "      cell, columns 3, middle\n        form-head: всего\n"
                                             "    head\n"
                                             "      cell, columns 2, middle\n        form-head: стаж\n"
                                             "      cell, rows 2, middle\n        form-head: без стажа\n"
                                             "    head\n"
                                             "      cell, middle\n        form-head: 0–3\n"
                                             "      cell, middle\n        form-head: 4–10\n"));
}

TEST(FormView, TurnsLongWordsOverTheNarrowColumnsOfAWideTable) {
  model::Form form = sample();
  auto& columns = form.tables[0].columns;
  columns = {leaf(FieldType::label, "Учителя")};
  for (const char* caption : {"количество", "0–3", "свыше 45", "высшая", "1", "2", "3"})
    columns.push_back(leaf(FieldType::whole, caption));
  const std::string dump = printed::dump(form);
  EXPECT_THAT(dump, HasSubstr("  table form-wide, columns: weight 4, weight 1,"));
  EXPECT_THAT(dump, HasSubstr("      cell, middle, rotated\n        form-wide-head: количество\n"
                              "      cell, middle\n        form-wide-head: 0–3\n"
                              "      cell, middle\n        form-wide-head: свыше 45\n"
                              "      cell, middle, rotated\n        form-wide-head: высшая\n"));
}

TEST(FormView, AddsUnitsAndOptionsThatTheCaptionDoesNotSay) {
  model::Form form = sample();
  auto& rows = form.tables[0].rows;
  rows.assign(5, row("", ""));
  rows[0].caption = model::made("площадь");
  rows[0].unit = "кв. м";
  rows[1].caption = model::made("площадь, кв. м");
  rows[1].unit = "кв. м";
  rows[2].caption = model::made("Столовая");
  rows[2].type = FieldType::yesno;
  rows[3].caption = model::made("Столовая (да/нет)");
  rows[3].type = FieldType::yesno;
  rows[4].caption = model::made("Спортивный зал");
  rows[4].type = FieldType::choice;
  rows[4].options = {model::made("типовой"), model::made("приспособленный")};
  const std::string dump = printed::dump(form);
  for (const char* line : {"0: площадь, кв. м\n", "0: Столовая (да/нет)\n"})
    EXPECT_EQ(dump.find(line) == dump.rfind(line), false) << "once made, once typed: " << line;
  EXPECT_THAT(dump, HasSubstr("0: Спортивный зал (типовой / приспособленный)\n"));
}

TEST(FormView, StepsCaptionsInWhereNoNumbersShowTheLevel) {
  model::Form form = sample();
  auto& table = form.tables[0];
  table.columns.erase(table.columns.begin());
  table.rows[1].level = 1;
  EXPECT_THAT(printed::dump(form), HasSubstr("      cell, middle\n        form-label-1: из них прибывших\n"));
}

TEST(FormView, RunsAHeadingThroughToTheEndOfTheTable) {
  model::Form form = sample();
  form.tables[0].rows = {row("1", "Характеристика здания")};
  form.tables[0].rows[0].heading = true;
  EXPECT_THAT(printed::dump(form),
              HasSubstr("    row, keep with next, at least 7 mm\n"
                        "      cell, middle\n        form-cell: 1\n"
                        "      cell, columns 3, middle\n        form-label-0: Характеристика здания\n"));
  form.tables[0].columns = {leaf(FieldType::text, "Внешние факторы"), leaf(FieldType::text, "Внутренние факторы")};
  EXPECT_THAT(printed::dump(form),
              HasSubstr("      cell, columns 2, middle\n        form-label-0: Характеристика здания\n"));
}

TEST(FormView, KeepsBlankRowsHighEnoughToWriteIn) {
  model::Form form = sample();
  form.tables[0].columns = {leaf(FieldType::text, "Внешние факторы"), leaf(FieldType::text, "Принятые меры")};
  model::FormRow blank;
  blank.blank = true;
  form.tables[0].rows = {blank};
  EXPECT_THAT(printed::dump(form), HasSubstr("    row, at least 20 mm\n      cell, middle\n        form-cell: \n      "
                                             "cell, middle\n        form-cell: \n"));
}

TEST(FormView, PrintsCodesAndStepsCaptionsInBesideThem) {
  model::Form form = sample();
  auto& table = form.tables[0];
  table.columns = {leaf(FieldType::label, "Показатель"), leaf(FieldType::code, "Код"), leaf(FieldType::whole, "всего")};
  table.rows[1].level = 1;
  table.rows[1].code.words = "020";
  const std::string dump = printed::dump(form);
  EXPECT_THAT(dump, HasSubstr("columns: weight 4, 18 mm, weight 1\n"));
  EXPECT_THAT(dump, HasSubstr("        form-label-1: из них прибывших\n      cell, middle\n        form-cell: 020\n"));
}

TEST(FormView, PrintsNumberUnitAndColumnNumbersOfATable) {
  model::Form form = sample();
  form.tables[0].number = model::made("Таблица 14");
  form.tables[0].unit = model::made("тыс. рублей");
  for (const char* number : {"А", "Б", "1", "2"}) form.tables[0].column_numbers.push_back(model::made(number));
  const std::string dump = printed::dump(form);
  EXPECT_THAT(dump, HasSubstr("  table-number: Таблица 14\n  table-title: Контингент\n  table-unit: тыс. рублей\n"));
  EXPECT_THAT(dump, HasSubstr("    head\n      cell, middle\n        form-number: А\n"));
}

TEST(FormView, TurnsAHeadCellAsTheAuthorSays) {
  model::Form form = sample();
  form.tables[0].columns[2].rotated = true;
  EXPECT_THAT(printed::dump(form), HasSubstr("cell, middle, rotated\n        form-head: количество\n"));
}

TEST(FormView, LeavesPlacesToSign) {
  using model::SignerBlank;
  model::Form form = sample();
  form.signers = {{model::made("Руководитель"), {}, {SignerBlank::signature, SignerBlank::name}},
                  {model::made("Бухгалтер"), model::made("И.О. Фамилия"), {SignerBlank::signature, SignerBlank::name}},
                  {model::made("Исполнитель"), {}, {SignerBlank::post, SignerBlank::signature, SignerBlank::name}}};
  const std::string dump = printed::dump(form);
  EXPECT_THAT(dump, HasSubstr("    row, keep with next\n      cell, columns 2\n        signer: Руководитель\n"
                              "      cell\n        signer-line: ________________\n        signer-caption: (подпись)\n"
                              "      cell\n        signer-line: ________________\n        signer-caption: (И.О. "
                              "Фамилия)\n"));
  EXPECT_THAT(dump, HasSubstr("        signer-line: И.О. Фамилия\n        signer-caption: \n"));
  EXPECT_THAT(dump, HasSubstr("    row, keep with next\n      signer: Исполнитель\n      cell\n        signer-line"));
}

}  // namespace
