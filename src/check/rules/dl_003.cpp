// DL-003: a deadline begins before the act is dated and ends after it. Example: an order of June 2020 and a row «январь
// – декабрь 2020 года»: often meant, seldom thought of. Whole years are how plans speak and are left alone.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/dates.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Message begun{"DL-003",
                              base::Severity::note,
                              {"срок «{0}» начинается раньше даты акта ({1}); таких строк и пунктов: {2}",
                               "the deadline “{0}” begins before the act’s date ({1}); rows and points like this: {2}"},
                              {"если работа уже идёт, так и оставьте; иначе начните срок не раньше даты акта",
                               "leave it if the work is under way; else begin it no earlier than the act"},
                              {"исполнимость поручения", "a duty can be fulfilled"}};

constexpr std::array messages{&begun};

bool begins_before(const model::DaySpan& span, const base::Date& act) {
  if (!span.first || !span.last || !(*span.first < act) || *span.last < act) return false;
  return span.first->year() != act.year() || span.first->month() != act.month();
}

// One note a document: a plan that begins before its act does so in most of its rows.
struct First {
  base::Diagnostic finding;
  std::size_t count = 0;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const auto signed_on = act_date(reading.package);
  if (!signed_on) return;
  std::map<model::DocumentId, First> by_document;
  for (const FoundDeadline& found : reading.deadlines) {
    const auto begins = [&](const model::DaySpan& span) { return begins_before(span, *signed_on); };
    if (std::ranges::none_of(found.days.spans, begins)) continue;
    // A plan in new wording goes on as the amended act began it.
    if (found.plan != nullptr && reading.contexts.amends(found.plan->title)) continue;
    First& first = by_document[found.document->id];
    if (first.count++ > 0) continue;
    first.finding.message = &begun;
    first.finding.span = found.said.span;
    first.finding.arguments = {shown(found.said), language::date_in_digits(*signed_on)};
    first.finding.steps = place_of(reading, found);
  }
  for (auto& [document, first] : by_document) {
    first.finding.arguments.push_back(std::to_string(first.count));
    diagnostics.report(std::move(first.finding));
  }
}

}  // namespace

const Rule dl_003{"DL-003",
                  {"срок начинается до даты акта", "a term that begins before the act"},
                  messages,
                  find,
                  {"приказ от 26.06.2020, строка «январь – декабрь 2020 года»", "«июль – декабрь 2020 года»"},
                  {"работа в самом деле началась до акта", "the work did begin before the act"}};

}  // namespace check
