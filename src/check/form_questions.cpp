#include "check/form_questions.h"

#include "language/same_words.h"

#include <algorithm>
#include <map>
#include <optional>

namespace check {

namespace {

std::string words_of(const model::FormRow& row) {
  std::string out;
  for (const std::string& word : language::plain_words_of(model::plain(row.caption))) out += word + " ";
  return out;
}

// «площадь, кв. м» and «площадь, %» are two questions.
std::string answer_of(const model::FormRow& row) {
  return "|" + row.unit + "|" + (row.type ? std::to_string(static_cast<int>(*row.type)) : "");
}

bool is_asked(const model::FormRow& row) {
  return !row.heading && !row.blank && !row.specify && !row.formula && !row.caption.empty();
}

}  // namespace

std::vector<Question> questions_of(const model::FormTable& table) {
  std::vector<Question> out;
  std::map<std::optional<std::size_t>, const model::FormRow*> headings;  // the last one among the rows under a parent
  std::vector<std::string> paths, words;                                 // of each row
  for (const model::FormRow& row : table.rows) {
    words.push_back(words_of(row));
    const model::FormRow* heading = headings[row.parent];
    const void* under = heading != nullptr ? static_cast<const void*>(heading) : nullptr;
    if (under == nullptr && row.parent) under = &table.rows[*row.parent];
    std::string path = row.parent ? paths[*row.parent] : std::string{};
    if (heading != nullptr && !row.heading) path += words[static_cast<std::size_t>(heading - table.rows.data())];
    path += words.back();
    paths.push_back(path);
    if (row.heading) headings[row.parent] = &row;
    if (!is_asked(row)) continue;
    const auto count = static_cast<std::size_t>(std::ranges::count(path, ' '));
    out.push_back({&table, &row, words.back() + answer_of(row), under, path + answer_of(row), count});
  }
  return out;
}

std::vector<Questions> form_questions(const model::Package& package) {
  std::vector<Questions> out;
  model::visit_all<model::Form>(package, [&out](const model::Document& document, const model::Form& form) {
    for (const model::FormTable& table : form.tables) out.push_back({&document, &form, questions_of(table)});
  });
  return out;
}

base::Span span_of(const Question& question) {
  const model::Line line = model::line_of(question.row->caption);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : question.row->span;
}

}  // namespace check
