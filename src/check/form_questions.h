// What a questionnaire asks, question by question: the rows that a respondent answers.
#pragma once

#include "model/walk.h"

#include <cstddef>
#include <string>
#include <vector>

namespace check {

struct Question {
  const model::FormTable* table;
  const model::FormRow* row;
  std::string words;      // in small letters without signs, with its unit and kind of answer
  const void* under;      // the row or the heading it stands under; nothing: the table alone
  std::string path;       // the words of all rows it stands under, outermost first, and its own
  std::size_t count = 0;  // of words in that path
};

// Of one table.
struct Questions {
  const model::Document* document;
  const model::Form* form;
  std::vector<Question> asked;
};

// Of all forms, in printed order.
std::vector<Questions> form_questions(const model::Package& package);

// In printed order. Left out: headings, empty rows, rows that the respondent completes in words, and those that are
// counted.
std::vector<Question> questions_of(const model::FormTable& table);

base::Span span_of(const Question& question);

}  // namespace check
