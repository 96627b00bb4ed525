// DL-010: a point and the row of the plan that it is linked to (`row:`) set different deadlines for the same duty.
// Example: the point says «до 15 сентября 2020 года», the row «апрель 2020 года».

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>
#include <map>
#include <string>

namespace check {

namespace {

constexpr base::Message differ{
    "DL-010",
    base::Severity::error,
    {"срок «{0}» не тот, что в строке плана: «{1}»", "the deadline “{0}” is not that of the plan’s row: “{1}”"},
    {"поставьте в пункте и в строке один срок", "set one deadline in the point and the row"},
    {"внутренняя согласованность акта и приложения", "an act that agrees with its appendix"}};

constexpr std::array messages{&differ};

// One sets a day, the other a span that ends on it: they agree.
bool agree(const model::Deadline& point, const model::Deadline& row, const model::DeadlineContext& context) {
  if (point.terms() == row.terms()) return true;
  const auto point_days = model::days_of(point, context), row_days = model::days_of(row, context);
  const auto point_last = point_days.last(), row_last = row_days.last();
  if (!point_last || !row_last) return point_days.spans.empty() || row_days.spans.empty();
  return *point_last == *row_last;
}

struct Row {
  const model::Measure* row;
  const model::Plan* plan;
};

// As links name them: «roadmap.plans».
std::map<std::string, Row> rows_by_id(const model::Package& package) {
  std::map<std::string, Row> out;
  model::visit_all<model::Plan>(package, [&](const model::Document& document, const model::Plan& plan) {
    model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace&) {
      if (!row.id.empty()) out.emplace(document.id.value + "." + row.id.value, Row{&row, &plan});
    });
  });
  return out;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const auto rows = rows_by_id(package);
  for (const model::Document& document : package.documents)
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      const auto linked = rows.find(point.row.id.value);
      if (point.deadlines.empty() || linked == rows.end() || linked->second.row->deadlines.empty()) return;
      const model::WrittenDeadline& own = point.deadlines.front();
      const model::WrittenDeadline& other = linked->second.row->deadlines.front();
      if (!own.meaning || !other.meaning) return;
      if (!agree(*own.meaning, *other.meaning, model::context_of(*linked->second.plan)))
        diagnostics.report(differ, own.span, {shown(own), shown(other)}, model::place_of(package, document.id, where));
    });
}

}  // namespace

const Rule dl_010{
    "DL-010",
    {"разные сроки пункта и строки", "a point and its row with two terms"},
    messages,
    find,
    {"пункт: «до 15 сентября 2020 года», его строка: «апрель 2020 года»", "в пункте и в строке один срок"},
    {"строка связана (row:) не с тем пунктом", "the link (row:) names another row"}};

}  // namespace check
