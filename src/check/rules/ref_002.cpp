// REF-002: the preamble or a point cites an act dated after the act itself. Example: a распоряжение of 26.06.2020 «в
// целях реализации распоряжения … от 10 июля 2020 года № 1532».
// Lines and brackets that tell of changes name later acts rightly, and a text that bears such a line may cite any act
// up to the last change.

#include "check/act_citations.h"
#include "check/rules.h"
#include "language/dates.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message later_act{
    "REF-002",
    base::Severity::error,
    {"назван акт от {0}, а этот акт издан раньше – {1}", "an act of {0} is cited, but this act is older: {1}"},
    {"сверьте дату с текстом названного акта: чаще всего ошибаются в месяце или в годе; или исправьте date: акта",
     "compare the date with the act that is cited, mostly the month or the year is wrong; or mend date: of this act"},
    {"акт основывают только на тех актах, которые изданы до него",
     "an act can rest only on acts that were issued before it"}};

constexpr std::array messages{&later_act};

// The last change the text tells of, else the act's own day.
base::Date last_change(const model::Order& order, std::span<const ActCitation> citations) {
  base::Date last = *order.date.meaning;
  for (const ActCitation& citation : citations)
    if (citation.edition && citation.act.date) last = std::max(last, *citation.act.date);
  return last;
}

bool may_be_planned(const ActCitation& citation) {
  const bool paper = citation.act.kind == "протокол" || citation.act.kind == "письмо";
  return paper && citation.where != "преамбула";
}

void judge(const model::Order& order, std::span<const ActCitation> citations, base::Diagnostics& diagnostics) {
  if (order.date_by != model::GivenBy::author || !order.date.meaning) return;
  const base::Date last = last_change(order, citations);
  for (const ActCitation& citation : citations) {
    const bool looked_at = citation.where == "преамбула" || citation.where == "п.";
    if (!looked_at || citation.edition || may_be_planned(citation)) continue;
    if (citation.act.date && *citation.act.date > last)
      diagnostics.report(later_act, citation.span,
                         {language::date_in_digits(*citation.act.date), language::date_in_digits(*order.date.meaning)},
                         citation.place);
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    judge(order, found_in(reading.acts, document), diagnostics);
  });
}

}  // namespace

const Rule ref_002{"REF-002",
                   {"ссылка на акт, который издан позже", "a reference to an act that is younger"},
                   messages,
                   find,
                   {"приказ от 26.06.2020 ссылается на «распоряжение от 10 июля 2020 года»", "«от 10 июня 2020 года»"},
                   {"акт подписан задним числом", "the act was dated back"}};

}  // namespace check
