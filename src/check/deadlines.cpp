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

class Collector {
 public:
  void read(const model::Document& document) {
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      std::vector<model::WrittenDeadline> in_words;
      if (point.deadlines.empty())
        for (const model::Paragraph& paragraph : point.text.paragraphs)
          add_deadlines(model::line_of(paragraph), in_words);
      const auto& said = point.deadlines.empty() ? in_words : point.deadlines;
      for (const model::WrittenDeadline& deadline : said) add(deadline, {}, {{}, {}, &document, nullptr, where});
    });
    const auto* plan = std::get_if<model::Plan>(&document.body);
    if (plan == nullptr) return;
    const model::DeadlineContext context = model::context_of(*plan);
    model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
      for (const model::WrittenDeadline& deadline : row.deadlines)
        add(deadline, context, {{}, {}, &document, plan, place.where, &row, place.parent, place.section});
    });
  }

  [[nodiscard]] std::vector<FoundDeadline> found() && { return std::move(found_); }

 private:
  void add(const model::WrittenDeadline& deadline, const model::DeadlineContext& context, FoundDeadline found) {
    found.said = deadline;
    if (deadline.meaning) found.days = model::days_of(*deadline.meaning, context);
    found_.push_back(std::move(found));
  }

  std::vector<FoundDeadline> found_;
};

}  // namespace

std::vector<FoundDeadline> deadlines_of(const model::Package& package) {
  Collector collector;
  for (const model::Document& document : package.documents) collector.read(document);
  return std::move(collector).found();
}

std::optional<base::Date> act_date(const model::Package& package) {
  const model::Order* order = package.find_order();
  return order == nullptr ? std::nullopt : order->date.meaning;
}

std::string shown(const model::WrittenDeadline& deadline) {
  std::string out = deadline.words;
  while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
  std::ranges::replace(out, '\n', ' ');
  return out;
}

}  // namespace check
