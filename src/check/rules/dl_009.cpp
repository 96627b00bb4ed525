// DL-009: more than half of a plan's rows are due at no day: constantly, as needed, in the course of the year, in
// another document. Example: nine of the fifteen rows of a town's plan. Of fewer than four rows nothing is said.

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message open_ended{
    "DL-009",
    base::Severity::note,
    {"больше половины строк плана ({0} из {1}) без определённого срока",
     "more than half of the plan’s rows ({0} of {1}) have no definite term"},
    {"где можно, поставьте день, месяц или период", "set a day, a month or a period where you can"},
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
  if (rows < fewest_rows || open * 2 <= rows) return;
  diagnostics.report(open_ended, first->deadlines.front().span, {std::to_string(open), std::to_string(rows)},
                     model::place_of(package, document.id, {"сроки"}));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Plan>(
      package, [&](const model::Document& document, const model::Plan&) { judge(package, document, diagnostics); });
}

}  // namespace

const Rule dl_009{"DL-009",
                  {"план без сроков", "a plan without terms"},
                  messages,
                  find,
                  {"девять строк из пятнадцати – «постоянно»", "у большинства строк – день или период"},
                  {"план текущей работы, где почти всё идёт постоянно", "a plan of routine work"}};

}  // namespace check
