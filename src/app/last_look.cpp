#include "app/last_look.h"

#include "base/printable.h"
#include "base/utf8.h"
#include "language/dates.h"
#include "language/plural.h"
#include "model/deadline_days.h"

#include <algorithm>

namespace app {

namespace {

// Rows and the span of deadlines that are understood; words the grammar does not know are counted, never guessed.
struct Rows {
  std::int64_t count = 0;
  std::int64_t unclear = 0;
  std::optional<base::Date> first, last;

  void add(const std::vector<model::Measure>& rows, const model::DeadlineContext& context) {
    for (const model::Measure& row : rows) {
      if (!row.total.empty() || !row.group.empty()) continue;
      if (row.rows.empty()) ++count;
      for (const model::WrittenDeadline& deadline : row.deadlines) add(deadline, context);
      add(row.rows, context);
    }
  }

  void add(const model::WrittenDeadline& deadline, const model::DeadlineContext& context) {
    const model::DeadlineDays days =
        deadline.meaning ? model::days_of(*deadline.meaning, context) : model::DeadlineDays{};
    if (days.spans.empty()) ++unclear;
    for (const model::DaySpan& span : days.spans)
      for (const auto& day : {span.first, span.last})
        if (day) {
          if (!first || *day < *first) first = day;
          if (!last || *last < *day) last = day;
        }
  }
};

void add_points(const std::vector<model::Point>& points, Rows& rows) {
  for (const model::Point& point : points) {
    for (const model::WrittenDeadline& deadline : point.deadlines) rows.add(deadline, {});
    add_points(point.points, rows);
  }
}

std::string line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return "  " + base::printable(words) + "\n";
}

// Quotation marks inside quotation marks change: «О программе „Школа“».
std::string quoted(const std::string& title, bool ru) {
  std::u32string out;
  int depth = 0;
  for (const char32_t c : base::to_utf32(title)) {
    if (c == U'«')
      out += ru && depth++ % 2 == 0 ? U'„' : U'«';
    else if (c == U'»')
      out += ru && depth > 0 && --depth % 2 == 0 ? U'“' : U'»';
    else
      out += c;
  }
  return (ru ? "«" : "“") + base::to_utf8(out) + (ru ? "»" : "”");
}

std::string act_lines(const model::Order& order, bool ru) {
  const auto or_blank = [ru](const std::string& words, model::GivenBy by) -> std::string {
    if (!words.empty()) return words;
    if (by == model::GivenBy::hand) return ru ? "(от руки)" : "(by hand)";
    if (by == model::GivenBy::system) return ru ? "(штамп)" : "(stamp)";
    return ru ? "(пусто)" : "(blank)";
  };
  std::string out = line(order.act + (ru ? " от " : " of ") + or_blank(order.date.words, order.date_by) + " № " +
                         or_blank(order.number.words, order.number_by) +
                         (order.status == model::Status::draft ? (ru ? ", ПРОЕКТ" : ", DRAFT") : ""));
  out += line(quoted(model::plain(order.title), ru));
  for (const model::Signature& signature : order.signatures) {
    std::string post;
    for (const model::Text& text : signature.post) post += (post.empty() ? "" : " ") + model::plain(text);
    const std::string name = signature.nameless ? (ru ? "(без имени)" : "(no name)") : signature.plain_name;
    out += line((ru ? "подписывает: " : "signed by: ") + post + " " + name);
  }
  return out;
}

std::string rows_line(const Rows& rows, bool ru) {
  if (rows.count == 0 && !rows.first) return {};
  std::string out;
  if (rows.count > 0)
    out = ru ? "в планах " + language::counted(rows.count, {"строка", "строки", "строк"})
             : "rows: " + std::to_string(rows.count);
  if (rows.first)
    out += std::string(out.empty() ? "" : "; ") + (ru ? "сроки с " : "deadlines from ") +
           language::date_in_digits(*rows.first) + (ru ? " по " : " to ") + language::date_in_digits(*rows.last);
  if (rows.unclear > 0)
    out += (ru ? "; сроков без точных дат: " : "; deadlines without dates: ") + std::to_string(rows.unclear);
  return line(out);
}

}  // namespace

std::string last_look(const Result& result, base::Language language) {
  if (!result.opened.package || result.outputs.empty()) return {};
  const bool ru = language == base::Language::ru;
  const model::Package& package = *result.opened.package;
  std::string out = base::printable(package.name) + "\n";
  Rows rows;
  for (const model::Document& document : package.documents) {
    if (const auto* order = std::get_if<model::Order>(&document.body)) {
      out += act_lines(*order, ru);
      add_points(order->points, rows);
    }
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts)
        for (const model::PlanSection& section : part.sections) rows.add(section.rows, model::context_of(*plan));
  }
  out += rows_line(rows, ru);
  std::string names;
  for (const Output& output : result.outputs) names += (names.empty() ? "" : ", ") + output.name;
  out += line(result.outputs.front().path.parent_path().string() + ": " + names);
  return out;
}

}  // namespace app
