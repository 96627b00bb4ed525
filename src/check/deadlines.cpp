#include "check/deadlines.h"

#include "language/due_phrases.h"
#include "language/duties.h"

#include <algorithm>

namespace check {

namespace {

// Of what is no duty a day may be told for any reason.
void add_deadlines(const model::Line& line, std::vector<model::WrittenDeadline>& out) {
  if (!language::find_duty(line.text)) return;
  for (const language::DuePhrase& phrase : language::find_due_phrases(line.text)) {
    if (!line.written_at(phrase.first)) continue;
    auto meaning = model::Deadline::find({phrase.term}, {});
    if (meaning)
      out.push_back({line.text.substr(phrase.first, phrase.length), *std::move(meaning), true,
                     line.span_of(phrase.first, phrase.length)});
  }
}

}  // namespace

std::vector<model::WrittenDeadline> deadlines_in_words(const model::Point& point) {
  std::vector<model::WrittenDeadline> out;
  for (const model::Paragraph& paragraph : point.text.paragraphs) add_deadlines(model::line_of(paragraph), out);
  return out;
}

std::string shown(const model::WrittenDeadline& deadline) {
  std::string out = deadline.words;
  while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
  std::ranges::replace(out, '\n', ' ');
  return out;
}

}  // namespace check
