// TBL-001: the row of column numbers under a plan's head has more or fewer numbers than the head has columns.
// Example: [1, 2, 3, 4, 5] under six columns.

#include "check/rules.h"
#include "model/line.h"
#include "model/reading.h"

#include <array>

namespace check {

namespace {

constexpr base::Message wrong_count{
    "TBL-001",
    base::Severity::error,
    {"номеров граф {0}, а граф {1}", "there are {0} column numbers for {1} columns"},
    {"считаются графы нижней строки шапки; column_numbers: true – номера 1, 2, 3 … поставит программа",
     "columns of the head’s last row count; column_numbers: true makes 1, 2, 3 …"},
    {"правила оформления таблиц: номера стоят под каждой графой", "rules for tables: a number under every column"}};

constexpr std::array messages{&wrong_count};

void judge(const model::Package& package, const model::DocumentId& document, const model::PlanPart& part,
           base::Diagnostics& diagnostics) {
  const std::size_t columns = model::leaf_columns(part.columns).size();
  if (part.column_numbers.empty() || part.column_numbers.size() == columns) return;
  const model::Line last = model::line_of(part.column_numbers.back());
  diagnostics.report(wrong_count, last.span_of(0, last.text.size()),
                     {std::to_string(part.column_numbers.size()), std::to_string(columns)},
                     model::place_of(package, document, {"номера граф"}));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents)
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts) judge(package, document.id, part, diagnostics);
}

}  // namespace

const Rule tbl_001{"TBL-001",
                   {"строка номеров граф", "the row of column numbers"},
                   messages,
                   find,
                   {"[1, 2, 3, 4, 5] под шестью графами", "[1, 2, 3, 4, 5, 6]"}};

}  // namespace check
