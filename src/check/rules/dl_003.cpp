// DL-003: a deadline begins before the act is dated and ends after it. Example: an order of June 2020 and a row «январь
// – декабрь 2020 года»: often meant, seldom thought of. Whole years are how plans speak and are left alone.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/dates.h"

#include <array>

namespace check {

namespace {

constexpr base::Message begun{
    "DL-003",
    base::Severity::note,
    {"срок «{0}» начинается раньше даты акта ({1})", "the deadline “{0}” begins before the act’s date ({1})"},
    {"если работа уже идёт, так и оставьте; иначе начните срок не раньше даты акта",
     "leave it if the work is under way; else begin it no earlier than the act"},
    {"исполнимость поручения", "a duty can be fulfilled"}};

constexpr std::array messages{&begun};

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  visit_deadlines(package, [&](const model::WrittenDeadline& deadline, const DeadlinePlace& place) {
    if (!deadline.meaning || !place.act_date) return;
    for (const model::DaySpan& span : model::days_of(*deadline.meaning, place.context()).spans) {
      if (!span.first || !span.last) continue;
      const base::Date& act = *place.act_date;
      if (!(*span.first < act) || *span.last < act) continue;
      if (span.first->year() == act.year() && span.first->month() == act.month()) continue;
      diagnostics.report(begun, deadline.span, {shown(deadline), language::date_in_digits(act)}, place.steps());
      return;
    }
  });
}

}  // namespace

const Rule dl_003{"DL-003", {"срок начинается до даты акта", "a term that begins before the act"}, messages, find};

}  // namespace check
