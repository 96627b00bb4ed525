// DL-012: a deadline ends on a day that is not worked: a Saturday, a Sunday, a holiday of the organisation's calendar.
// Example: «до 6 июня 2020 года», a Saturday. Asked of days that end a term («до …», «не позднее …») and of the days of
// points; what a plan holds on one day may well be held then. Of a year that no calendar lists weekends alone are
// known.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/dates.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message day_off{
    "DL-012",
    base::Severity::note,
    {"срок «{0}» кончается в нерабочий день: {1} – {2}", "the deadline “{0}” ends on a day off: {1} is a {2}"},
    {"назовите рабочий день; праздники и переносы берутся из calendar: в package.yaml пакета или ведомства",
     "name a working day; holidays and moved days are those of calendar: in package.yaml of package or organisation"},
    {"исполнимость поручения: последний день срока – рабочий",
     "a duty can be fulfilled: its last day is a working day"}};

constexpr std::array messages{&day_off};

// Of a day that is not worked.
base::Phrase name_of(base::Date day) {
  constexpr int saturday = 6, sunday = 7;
  const int weekday = model::weekday_of(day);
  if (weekday == saturday) return {"суббота", "Saturday"};
  if (weekday == sunday) return {"воскресенье", "Sunday"};
  return {"нерабочий день по календарю", "holiday of the calendar"};
}

bool ends_with_a_day(const model::DaySpan& span, bool of_row) {
  return span.last && (!span.first || (!of_row && *span.first == *span.last));
}

bool recurs(const model::Deadline& deadline) {
  return std::ranges::any_of(deadline.terms(), [](const model::DeadlineTerm& term) { return !term.recurs.empty(); });
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    if (!found.said.meaning || recurs(*found.said.meaning)) continue;
    for (const model::DaySpan& span : found.days.spans) {
      if (!ends_with_a_day(span, found.plan != nullptr) || !reading.package.calendar.is_day_off(*span.last)) continue;
      base::Diagnostic finding;
      finding.message = &day_off;
      finding.span = found.said.span;
      finding.arguments = {shown(found.said), language::date_in_digits(*span.last)};
      finding.ours = {name_of(*span.last)};
      finding.steps = place_of(reading, found);
      diagnostics.report(std::move(finding));
    }
  }
}

}  // namespace

const Rule dl_012{
    "DL-012",
    {"срок кончается в нерабочий день", "a term that ends on a day off"},
    messages,
    find,
    {"Представить отчёт до 6 июня 2020 года.", "Представить отчёт до 5 июня 2020 года."},
    {"если года нет в calendar: – праздников и перенесённых выходных правило тогда не знает, одни субботы и "
     "воскресенья",
     "where calendar: lacks the year: of holidays and moved days nothing is known then, of weekends alone"}};

}  // namespace check
