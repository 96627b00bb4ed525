// DL-004: a row of a plan is due outside the plan's period. Example: «март 2025 года» in a plan for 2021–2024.
// What had passed before the act is DL-002's, what may be read in two ways DL-006's: one slip is told once.

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message outside{
    "DL-004",
    base::Severity::warning,
    {"срок «{0}» выходит за срок плана ({1})", "the deadline “{0}” lies outside the plan’s period ({1})"},
    {"исправьте срок или period: плана", "mend the deadline, or the plan’s period:"},
    {"внутренняя согласованность плана", "a plan that agrees with itself"}};

constexpr std::array messages{&outside};

bool lies_in(const model::DaySpan& span, const model::DaySpan& period) {
  return (!span.first || *period.first <= *span.first) && (!span.last || *span.last <= *period.last) &&
         (!span.first || *span.first <= *period.last) && (!span.last || *period.first <= *span.last);
}

bool is_told_elsewhere(const FoundDeadline& found, const std::optional<base::Date>& act) {
  const auto last = found.days.last();
  const bool passed = act && last && *last < *act;
  return passed || (found.said.meaning && found.said.meaning->doubt(model::DoubtKind::ambiguous) != nullptr);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const auto act = act_date(reading.package);
  for (const FoundDeadline& found : reading.deadlines) {
    if (found.plan == nullptr || found.days.spans.empty() || is_told_elsewhere(found, act)) continue;
    const auto period = model::context_of(*found.plan).period;
    const auto inside = [&period](const model::DaySpan& span) { return lies_in(span, *period); };
    if (!period || std::ranges::all_of(found.days.spans, inside)) continue;
    diagnostics.report(outside, found.said.span, {shown(found.said), shown(found.plan->period)},
                       place_of(reading, found));
  }
}

}  // namespace

const Rule dl_004{"DL-004",
                  {"срок за пределами плана", "a term outside the plan’s period"},
                  messages,
                  find,
                  {"«март 2025 года» в плане на 2021–2024 годы", "«март 2024 года»"},
                  {"отчёт сдают после конца плана", "a report is due after the plan’s end"}};

}  // namespace check
