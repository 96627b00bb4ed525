// DL-005: a row names no year. In a plan of several years nobody knows which: each row is a warning. In a plan of one
// year the plan tells it: one note a plan. Example: «в течение года» in a plan for 2020–2021.

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"определённость срока поручения", "a duty has a definite term"};

constexpr base::Message several{"DL-005.several",
                                base::Severity::warning,
                                {"в сроке «{0}» нет года, а план на несколько лет ({1})",
                                 "the deadline “{0}” names no year, and the plan is for several ({1})"},
                                {"допишите год; если работа повторяется каждый год, напишите «ежегодно»",
                                 "add the year; write “ежегодно” if it comes again every year"},
                                basis};
constexpr base::Message one{
    "DL-005.one",
    base::Severity::note,
    {"в сроке «{0}» нет года (таких строк в плане: {1}); его даёт срок плана",
     "the deadline “{0}” names no year (rows like this: {1}); the plan’s period tells it"},
    {"с годом строку поймут и отдельно от плана", "with a year a row is understood without its plan too"},
    basis};

constexpr std::array messages{&several, &one};

struct First {
  std::string words;
  base::Span span;
  std::vector<std::string> steps;
  std::size_t count = 0;
};

void judge(const model::Package& package, const model::Document& document, const model::Plan& plan,
           base::Diagnostics& diagnostics) {
  const model::DeadlineContext context = model::context_of(plan);
  if (!context.period) return;
  // Also an academic year: every month comes once in it.
  const bool one_year = context.period->last->days() - context.period->first->days() < 366;
  First first;
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
    for (const model::WrittenDeadline& deadline : row.deadlines) {
      if (!deadline.meaning || !model::days_of(*deadline.meaning, context).year_unsaid) continue;
      const auto steps = model::place_of(package, document.id, place.where);
      if (!one_year) diagnostics.report(several, deadline.span, {shown(deadline), shown(plan.period)}, steps);
      if (one_year && first.count++ == 0) first = {shown(deadline), deadline.span, steps, 1};
    }
  });
  if (first.count > 0) diagnostics.report(one, first.span, {first.words, std::to_string(first.count)}, first.steps);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Plan>(package, [&](const model::Document& document, const model::Plan& plan) {
    judge(package, document, plan, diagnostics);
  });
}

}  // namespace

const Rule dl_005{"DL-005",
                  {"срок без года", "a term without a year"},
                  messages,
                  find,
                  {"«в течение года» в плане на 2020–2021 годы", "«в течение 2021 года»"},
                  {"мероприятие повторяют каждый год и это сказано в другом месте",
                   "it comes every year, and another place says so"}};

}  // namespace check
