// DL-006: a deadline that may be read in two ways, or whose year has two digits. Example: «Июнь 2020 - 2022г.»: June of
// three years, or all the time from June 2020 on.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/deadline_words.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"определённость срока поручения", "a duty has a definite term"};

constexpr base::Message ambiguous{
    "DL-006.ambiguous",
    base::Severity::warning,
    {"срок «{0}» можно понять двояко: «{1}» или «{2}»", "the deadline “{0}” may mean “{1}” or “{2}”"},
    {"напишите тот срок, который имеется в виду", "write the one that is meant"},
    basis};
constexpr base::Message short_year{
    "DL-006.short_year",
    base::Severity::note,
    {"год в сроке «{0}» записан двумя цифрами", "the year in the deadline “{0}” has two digits"},
    {"напишите год четырьмя цифрами", "write the year with four digits"},
    basis};

constexpr std::array messages{&ambiguous, &short_year};

std::string house_words(const std::vector<model::DeadlineTerm>& terms) {
  const auto deadline = model::Deadline::find(terms, {});
  if (!deadline) return {};
  return language::deadline_words(*deadline).value_or(model::normal_form(*deadline));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    const model::WrittenDeadline& deadline = found.said;
    if (!deadline.meaning) continue;
    if (const model::Doubt* doubt = deadline.meaning->doubt(model::DoubtKind::ambiguous))
      diagnostics.report(ambiguous, deadline.span,
                         {shown(deadline), house_words(deadline.meaning->terms()), house_words(doubt->other)},
                         place_of(reading, found));
    if (deadline.meaning->doubt(model::DoubtKind::short_year) != nullptr)
      diagnostics.report(short_year, deadline.span, {shown(deadline)}, place_of(reading, found));
  }
}

}  // namespace

const Rule dl_006{"DL-006",
                  {"двусмысленный срок", "an ambiguous term"},
                  messages,
                  find,
                  {"«Июнь 2020 - 2022г.»", "«июнь 2020, 2021 и 2022 годов» или «июнь 2020 года – декабрь 2022 года»"},
                  {"в органе принято одно из двух прочтений", "one of the two readings is custom"}};

}  // namespace check
