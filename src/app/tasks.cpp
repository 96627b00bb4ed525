#include "app/tasks.h"

#include "check/deadlines.h"
#include "model/deadline_days.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace app {

namespace {

struct Task {
  std::string number, text, responsible, others, deadline;
  std::optional<base::Date> day;  // the last of the deadline
};

std::string one_line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return words;
}

std::string without_stop(std::string number) {
  if (number.ends_with('.')) number.pop_back();
  return number;
}

void add_words(std::string& to, const std::string& words, const char* between) {
  if (words.empty()) return;
  if (!to.empty()) to += between;
  to += words;
}

void add_deadline(const model::WrittenDeadline& said, const model::DeadlineDays& days, Task& task) {
  add_words(task.deadline, one_line(said.words), "; ");
  const auto last = days.last();
  if (last && (!task.day || *task.day < *last)) task.day = last;
}

// ---- points

bool is_task(const model::Point& point, const Task& task) {
  if (point.kind == model::PointKind::control || point.kind == model::PointKind::approve) return false;
  return point.kind == model::PointKind::instruct || point.kind == model::PointKind::recommend ||
         !point.addressee.empty() || !task.deadline.empty();
}

std::vector<Task> tasks_of_points(const model::Package& package, const model::Document& document) {
  const std::vector<check::FoundDeadline> deadlines = check::deadlines_of(package);
  std::vector<Task> out;
  model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
    Task task{without_stop(point.label.words),
              one_line(model::plain(point.text)),
              one_line(model::plain(point.addressee)),
              {},
              {},
              {}};
    for (const check::FoundDeadline& deadline : deadlines)
      // A step points into its document: two points of one number are told apart.
      if (deadline.document == &document && deadline.where.number.data() == where.number.data())
        add_deadline(deadline.said, deadline.days, task);
    // Where the points under it say what is to be done, a point only names who does it.
    if (point.points.empty() && is_task(point, task)) out.push_back(std::move(task));
  });
  return out;
}

std::string control_of(const model::Package& package) {
  std::string out;
  for (const model::Document& document : package.documents)
    if (std::holds_alternative<model::Order>(document.body))
      model::visit_points(document, [&out](const model::Point& point, const model::Where&) {
        if (point.kind == model::PointKind::control) add_words(out, one_line(model::plain(point.text)), " ");
      });
  return out;
}

// ---- rows

// «руководители муниципальных органов (по согласованию)»
std::string name_of(const model::Package& package, const model::Responsible& responsible) {
  const model::Body* body = package.register_.find_body(responsible.body);
  const std::string none;
  const std::string& name = body == nullptr ? none : responsible.role.empty() ? body->name : body->genitive;
  std::string out = responsible.role;
  add_words(out, name.empty() ? responsible.body.value : name, " ");
  add_words(out, responsible.suffix, " ");
  return out;
}

std::string cell(const model::Measure& row, const char* key) {
  const auto found = row.cells.find(key);
  return found == row.cells.end() ? std::string{} : one_line(model::plain(found->second));
}

// What a row does not say itself the one above it says.
Task task_of(const model::Package& package, const model::Plan& plan, const model::Measure& row,
             const model::Measure* above) {
  const auto said = [&](const auto& has) -> const model::Measure& {
    return has(row) || above == nullptr ? row : *above;
  };
  Task out;
  out.number = without_stop(row.label.words.empty() && above != nullptr ? above->label.words : row.label.words);
  out.text = cell(row, "measure");
  if (above != nullptr) {
    const std::string whole = cell(*above, "measure");
    if (whole != out.text) out.text = whole + (out.text.empty() || whole.empty() ? "" : " – ") + out.text;
  }
  const model::Measure& acting = said([](const model::Measure& m) { return !m.responsible.empty(); });
  for (const model::Responsible& responsible : acting.responsible) {
    const bool first = &responsible == &acting.responsible.front();
    add_words(first ? out.responsible : out.others, name_of(package, responsible), "; ");
  }
  if (out.responsible.empty())
    out.responsible =
        cell(said([](const model::Measure& m) { return m.cells.contains("responsible"); }), "responsible");
  const model::DeadlineContext context = model::context_of(plan);
  const model::Measure& timed = said([](const model::Measure& m) { return !m.deadlines.empty(); });
  for (const model::WrittenDeadline& deadline : timed.deadlines)
    add_deadline(deadline, deadline.meaning ? model::days_of(*deadline.meaning, context) : model::DeadlineDays{}, out);
  return out;
}

std::vector<Task> tasks_of_rows(const model::Package& package, const model::Document& document,
                                const model::Plan& plan) {
  std::vector<Task> out;
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
    if (!row.rows.empty() && !row.own_line) return;
    Task task = task_of(package, plan, row, place.parent);
    if (!task.text.empty()) out.push_back(std::move(task));
  });
  return out;
}

// ---- the workbook

struct Column {
  const char* head;
  double width_mm;
};

constexpr std::array<Column, 7> columns{{{"Пункт, строка", 18},
                                         {"Поручение", 85},
                                         {"Ответственный", 45},
                                         {"Соисполнители", 45},
                                         {"Срок", 38},
                                         {"Срок, дата", 24},
                                         {"Контроль", 45}}};

class Page {
 public:
  explicit Page(std::string subject) {
    book_.subject = std::move(subject);
    sheet_.name = "Поручения";
    sheet_.guarded = false;
    sheet_.freeze = sheets::Position{1, 0};
    sheet_.print.landscape = true;
    sheet_.print.repeat = sheets::RowRange{0, 0};
    sheets::Format format;
    format.wrap = true;
    format.border = true;
    format.vertical = sheets::VerticalAlign::top;
    text_ = sheets::format_id(book_, format);
    format.number_format = "dd.mm.yyyy";
    day_ = sheets::format_id(book_, format);
    format.number_format.clear();
    format.bold = true;
    head_ = sheets::format_id(book_, format);
    sheets::Row row;
    for (const Column& column : columns) {
      sheet_.widths.push_back(base::Length::mm(column.width_mm));
      row.cells.push_back({std::string(column.head), head_});
    }
    add(std::move(row));
  }

  void add(const Task& task, const std::string& control) {
    sheets::Row row;
    for (const std::string* words : {&task.number, &task.text, &task.responsible, &task.others, &task.deadline})
      row.cells.push_back({*words, text_});
    row.cells.push_back({sheets::Value{}, day_});
    if (task.day) row.cells.back().value = serial(*task.day);
    row.cells.push_back({control, text_});
    add(std::move(row));
  }

  sheets::Workbook take() && {
    book_.sheets.push_back(std::move(sheet_));
    return std::move(book_);
  }

 private:
  // Days since 30 December 1899, as workbooks count them (ECMA-376-1, 18.17.4.1).
  static double serial(base::Date date) {
    constexpr std::int64_t of_1970 = 25569;
    return static_cast<double>(date.days() + of_1970);
  }

  void add(sheets::Row row) {
    row.grows = true;
    sheet_.rows.push_back(std::move(row));
  }

  sheets::Workbook book_;
  sheets::Sheet sheet_;
  sheets::FormatId text_, day_, head_;
};

}  // namespace

std::optional<sheets::Workbook> tasks_of(const model::Package& package, const model::Document& document) {
  const auto* plan = std::get_if<model::Plan>(&document.body);
  const std::vector<Task> tasks =
      plan != nullptr ? tasks_of_rows(package, document, *plan) : tasks_of_points(package, document);
  if (tasks.empty()) return std::nullopt;
  Page page("Поручения");
  const std::string control = control_of(package);
  for (const Task& task : tasks) page.add(task, control);
  return std::move(page).take();
}

}  // namespace app
