// DL-004: a row of a plan is due outside the plan's period. Example: «март 2025 года» in a plan for 2021–2024.
// What had passed before the act is DL-002's, what may be read in two ways DL-006's: one slip is told once.

#include "base/utf8.h"
#include "check/deadlines.h"
#include "check/rules.h"
#include "language/letters.h"

#include <algorithm>
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

// «III – IV кварталы» in a plan from August on lies in it but for what its words are too coarse to leave out.
bool lies_in(const model::DaySpan& span, const model::DaySpan& period) {
  constexpr std::int64_t coarse = 92;  // days: a quarter of the calendar, and not another year
  if ((span.first && *period.last < *span.first) || (span.last && *span.last < *period.first)) return false;
  const std::int64_t most = span.first && span.last ? coarse : 0;
  return (!span.first || period.first->days() - span.first->days() <= most) &&
         (!span.last || span.last->days() - period.last->days() <= most);
}

// What was done is told when the period is over: «Отчёт о выполнении плана», «до 25 января» of the next year.
bool tells_of_what_is_over(const FoundDeadline& found, const model::DaySpan& span, const model::DaySpan& period) {
  constexpr std::int64_t half_year = 184;  // days
  if (!span.last || *span.last <= *period.last || span.last->days() - period.last->days() > half_year) return false;
  static constexpr auto stems = std::to_array<std::string_view>(
      {"отчет", "отчёт", "доклад", "итог", "сведени", "информаци", "анализ", "оценк", "мониторинг", "справк"});
  const auto tells = [](const auto& cell) {
    const std::string words = language::lower(model::line_of(cell.second).text);
    return std::ranges::any_of(stems, [&words](std::string_view stem) { return base::contains(words, stem); });
  };
  const bool row = found.row != nullptr && std::ranges::any_of(found.row->cells, tells);
  return row || (found.parent != nullptr && std::ranges::any_of(found.parent->cells, tells));
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
    const auto inside = [&](const model::DaySpan& span) {
      return lies_in(span, *period) || tells_of_what_is_over(found, span, *period);
    };
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
