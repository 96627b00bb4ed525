#include "model/answer.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using model::Fault;
using model::FieldType;

constexpr std::array answered{FieldType::text, FieldType::whole, FieldType::decimal, FieldType::percent,
                              FieldType::year, FieldType::date,  FieldType::yesno,   FieldType::choice};

std::optional<Fault> fault(const model::AnswerRule& rule, std::string_view words) {
  const auto answer = model::find_answer(rule, words);
  return answer ? model::fault_of(rule, *answer) : Fault::other_kind;
}

std::optional<Fault> fault(FieldType type, std::string_view words) { return fault(model::answer_rule(type), words); }

TEST(Answer, OfThePromptsOwnExampleIsAccepted) {
  int examples = 0;
  for (const FieldType type : answered) {
    const model::AnswerRule rule = model::answer_rule(type);
    if (rule.example.empty()) continue;
    ++examples;
    EXPECT_NE(rule.prompt.find(rule.example), std::string::npos) << rule.prompt;
    EXPECT_EQ(fault(rule, rule.example), std::nullopt) << rule.title;
  }
  EXPECT_EQ(examples, 6);
}

TEST(Answer, IsJudgedByItsTypesBounds) {
  EXPECT_EQ(fault(FieldType::whole, "0"), std::nullopt);
  EXPECT_EQ(fault(FieldType::whole, "12,0"), std::nullopt) << "the same number";
  EXPECT_EQ(fault(FieldType::whole, "12,5"), Fault::fraction);
  EXPECT_EQ(fault(FieldType::whole, "-1"), Fault::too_small);
  EXPECT_EQ(fault(FieldType::whole, "двенадцать"), Fault::other_kind);
  EXPECT_EQ(fault(FieldType::decimal, "-36,57"), std::nullopt);
  EXPECT_EQ(fault(FieldType::percent, "100,00"), std::nullopt);
  EXPECT_EQ(fault(FieldType::percent, "100,01"), Fault::too_large);
  EXPECT_EQ(fault(FieldType::percent, "45 %"), Fault::other_kind);
  EXPECT_EQ(fault(FieldType::year, "1899"), Fault::too_small);
  EXPECT_EQ(fault(FieldType::year, "2100"), std::nullopt);
  EXPECT_EQ(fault(FieldType::year, "2101"), Fault::too_large);
  EXPECT_EQ(fault(FieldType::yesno, "нет"), std::nullopt);
  EXPECT_EQ(fault(FieldType::yesno, "возможно"), Fault::not_offered);
}

TEST(Answer, OfADateIsADayOfTheCalendar) {
  EXPECT_EQ(fault(FieldType::date, "5.6.2020"), std::nullopt);
  EXPECT_EQ(fault(FieldType::date, "31.12.2100"), std::nullopt);
  EXPECT_EQ(fault(FieldType::date, "01.01.2101"), Fault::too_large);
  EXPECT_EQ(fault(FieldType::date, "31.12.1899"), Fault::too_small);
  for (const char* words : {"31.02.2020", "05.06.20", "2020-06-05", "05.06.2020 г.", "005.06.2020", "5.6", ""})
    EXPECT_EQ(fault(FieldType::date, words), Fault::other_kind) << words;
}

TEST(Answer, IsOneOfTheOptionsThatAreOffered) {
  const model::AnswerRule rule = model::answer_rule(FieldType::choice, {model::made("типовой"), model::made("другой")});
  EXPECT_EQ(fault(rule, "другой"), std::nullopt);
  EXPECT_EQ(fault(rule, "третий"), Fault::not_offered);
}

TEST(Answer, InWordsIsCountedInCharacters) {
  std::string words;
  for (int i = 0; i < 4000; ++i) words += "ж";
  EXPECT_EQ(fault(FieldType::text, words), std::nullopt);
  EXPECT_EQ(fault(model::caption_rule(), words), std::nullopt);
  EXPECT_EQ(fault(FieldType::text, words + "ж"), Fault::too_long);
  EXPECT_NE(model::caption_rule().refusal.find("4000"), std::string::npos);
}

TEST(Answer, OfAnotherKindIsRefused) {
  EXPECT_EQ(model::fault_of(model::answer_rule(FieldType::date), base::Decimal(5)), Fault::other_kind);
  EXPECT_EQ(model::fault_of(model::answer_rule(FieldType::text), base::Decimal(5)), Fault::other_kind);
}

TEST(Answer, IsInTheUnitOfItsColumnRowOrTable) {
  model::FormTable table;
  table.unit = model::made("человек");
  model::FormColumn column;
  model::FormRow row;
  column.type = FieldType::whole;
  EXPECT_EQ(model::answer_unit(column, row, table), "человек");
  row.unit = "единиц";
  EXPECT_EQ(model::answer_unit(column, row, table), "единиц");
  column.unit = "штук";
  EXPECT_EQ(model::answer_unit(column, row, table), "штук");
  column.type = FieldType::year;
  column.unit = row.unit = "";
  EXPECT_EQ(model::answer_unit(column, row, table), "");
}

TEST(Answer, ToAChoiceOfNothingIsText) {
  model::FormColumn column;
  model::FormRow row;
  row.type = FieldType::choice;
  EXPECT_EQ(model::answered_type(column, row), FieldType::text);
  row.options = {model::made("да")};
  EXPECT_EQ(model::answered_type(column, row), FieldType::choice);
}

TEST(Answer, TellsTheUnitAloneWhereThereIsNoCaption) {
  model::FormRow row;
  row.type = FieldType::decimal;
  row.unit = "кв. м";
  EXPECT_EQ(model::caption_addition(row), "кв. м");
  row.caption = model::made("площадь");
  EXPECT_EQ(model::caption_addition(row), ", кв. м");
  row.heading = true;
  EXPECT_EQ(model::caption_addition(row), "");
}

}  // namespace
