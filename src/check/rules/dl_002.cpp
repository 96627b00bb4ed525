// DL-002: what the act orders was due before the act is dated. Example: an order of 15.05.2020 whose first row is due
// in April 2020. Plans are approved late now and then, so a row is a warning.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/dates.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"исполнимость поручения: срок не может пройти до издания акта",
                              "a duty can be fulfilled: its term cannot end before the act"};

constexpr base::Message of_point{
    "DL-002.point",
    base::Severity::error,
    {"срок «{0}» прошёл до даты акта ({1})", "the deadline “{0}” had passed before the act’s date ({1})"},
    {"исправьте срок или дату акта", "mend the deadline or the act’s date"},
    basis};
constexpr base::Message of_row{
    "DL-002.row",
    base::Severity::warning,
    {"срок «{0}» прошёл до даты акта ({1})", "the deadline “{0}” had passed before the act’s date ({1})"},
    {"исправьте срок; если мероприятие уже проведено, уберите его из плана",
     "mend the deadline; drop the measure if it has been carried out"},
    basis};

constexpr std::array messages{&of_point, &of_row};

// «до 10 сентября» of a plan for an academic year may be that of the next one.
bool may_come_again(const FoundDeadline& found) {
  if (!found.days.year_unsaid || found.plan == nullptr) return false;
  const auto period = model::context_of(*found.plan).period;
  return period && period->first->year() != period->last->year();
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const auto signed_on = act_date(reading.package);
  if (!signed_on) return;
  for (const FoundDeadline& found : reading.deadlines) {
    const auto last = found.days.last();
    if (!last || !(*last < *signed_on) || may_come_again(found)) continue;
    // A plan in new wording goes on as the amended act began it.
    if (found.plan != nullptr && reading.contexts.amends(found.plan->title)) continue;
    diagnostics.report(found.plan == nullptr ? of_point : of_row, found.said.span,
                       {shown(found.said), language::date_in_digits(*signed_on)}, place_of(reading, found));
  }
}

}  // namespace

const Rule dl_002{
    "DL-002",
    {"срок прошёл до даты акта", "a term that ended before the act"},
    messages,
    find,
    {"приказ от 15.05.2020: «представить до 1 мая 2020 года»",
     "приказ от 15.05.2020: «представить до 1 июня 2020 года»"},
    {"план утверждён задним числом, и строка уже исполнена", "the plan was approved late and the row is done"}};

}  // namespace check
