// What may stand in a field of a questionnaire, told once for all who ask: bounds, words to the respondent, what typed
// words mean, and what is printed beside a caption.
//
// Workbooks make their validations, prompts and marks of wrong values from an AnswerRule; what comes back is judged by
// the same.
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "model/form.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace model {

struct NumberBounds {
  std::optional<std::int32_t> least;
  std::optional<std::int32_t> most;
  bool whole = false;
};

struct DateBounds {
  base::Date first;
  base::Date last;
};

struct Choices {
  std::vector<std::string> words;
};

struct WordBounds {
  std::size_t longest = 0;  // in characters
};

using AnswerBounds = std::variant<NumberBounds, DateBounds, Choices, WordBounds>;

struct AnswerRule {
  AnswerBounds bounds;
  std::string title;  // of the prompt
  std::string prompt;
  std::string refusal;  // of a wrong answer
  std::string example;  // that the prompt gives; empty: none
};

// Of a type that respondents answer.
AnswerRule answer_rule(FieldType type, const std::vector<Text>& options = {});
// Of the words that a respondent adds to a caption («указать какого») or writes in place of one.
AnswerRule caption_rule();

// How the cell is answered: its type, but text where nothing is offered to choose from.
FieldType answered_type(const FormColumn& leaf, const FormRow& row);
const std::vector<Text>& answer_options(const FormColumn& leaf, const FormRow& row);
// The table's own unit is that of amounts alone: a year is not counted in roubles.
std::string answer_unit(const FormColumn& leaf, const FormRow& row, const FormTable& table);

// What neither the caption nor the table's words say: «, кв. м», « (да/нет)», « (типовой / приспособленный)». So a
// printed blank tells what is asked as well as the one on a screen.
std::string caption_addition(const FormRow& row);
std::string caption_addition(const FormColumn& column);

using Answer = std::variant<base::Decimal, base::Date, std::string>;

// What typed words mean where this is asked; nothing: they are no such answer.
std::optional<Answer> find_answer(const AnswerRule& rule, std::string_view words);

enum class Fault { other_kind, fraction, too_small, too_large, not_offered, too_long };

// What is wrong with an answer; nothing: it is accepted.
std::optional<Fault> fault_of(const AnswerRule& rule, const Answer& answer);

}  // namespace model
