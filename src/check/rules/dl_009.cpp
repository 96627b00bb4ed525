// DL-009: more than half of a plan's rows, or another part that the package sets, are due at no day: constantly, as
// needed, in the course of the year, in another document. Example: nine of the fifteen rows of a town's plan. Of fewer
// than four rows nothing is said.

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message open_ended{
    "DL-009",
    base::Severity::note,
    {"{0} из {1} строк плана без определённого срока: больше {2} %",
     "{0} of the plan’s {1} rows have no definite term: more than {2}%"},
    {"где можно, поставьте день, месяц или период; предел задаёт open_deadlines: в package.yaml (limits:)",
     "set a day, a month or a period where you can; open_deadlines: in package.yaml (limits:) sets the limit"},
    {"определённость срока поручения", "a duty has a definite term"}};

constexpr std::array messages{&open_ended};

constexpr std::size_t fewest_rows = 4;

void judge(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics) {
  std::size_t rows = 0, open = 0;
  const model::Measure* first = nullptr;
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace&) {
    if (row.deadlines.empty()) return;
    ++rows;
    bool all_open = true;
    for (const model::WrittenDeadline& deadline : row.deadlines)
      all_open = all_open && deadline.meaning && model::is_open_ended(*deadline.meaning);
    open += all_open ? 1 : 0;
    if (all_open && first == nullptr) first = &row;
  });
  const auto limit = static_cast<std::size_t>(package.settings.limits.open_deadlines);
  if (rows < fewest_rows || open * 100 <= rows * limit) return;
  diagnostics.report(open_ended, first->deadlines.front().span,
                     {std::to_string(open), std::to_string(rows), std::to_string(limit)},
                     model::place_of(package, document.id, {"сроки"}));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Plan>(
      package, [&](const model::Document& document, const model::Plan&) { judge(package, document, diagnostics); });
}

}  // namespace

const Rule dl_009{"DL-009", {"план без сроков", "a plan without terms"}, messages, find};

}  // namespace check
