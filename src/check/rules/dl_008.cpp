// DL-008: a deadline sends the reader to a plan or schedule that it does not name. Example: «по отдельному плану», and
// «в соответствии с планом» inside that plan. One that is named («по плану министерства») is somewhere to look.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message nowhere{
    "DL-008",
    base::Severity::warning,
    {"срок «{0}» отсылает к документу, который не назван", "the deadline “{0}” points at a document that is not named"},
    {"назовите документ (чей план, от какой даты) или поставьте срок",
     "name the document (whose plan, of what date), or set a term"},
    {"определённость срока поручения", "a duty has a definite term"}};

constexpr std::array messages{&nowhere};

bool starts_with_any(const std::string& word, std::initializer_list<std::string_view> stems) {
  return std::ranges::any_of(stems, [&word](std::string_view stem) { return word.starts_with(stem); });
}

// A noun of the kind, and around it only words that name nobody.
bool names_nothing(std::string_view words) {
  bool noun = false;
  for (const language::Word& word : language::words_of(words)) {
    const std::string small = language::lower(word.in(words));
    if (starts_with_any(small, {"план", "график", "расписани"}))
      noun = true;
    else if (!starts_with_any(small, {"отдельн", "согласованн", "утвержденн", "утверждённ", "установленн"}) &&
             small != "по" && small != "в" && small != "соответствии" && small != "с" && small != "со" &&
             small != "согласно")
      return false;
  }
  return noun;
}

// «1 раз в 3 года (по графику)»: how often is said, the schedule only parts the work.
bool says_how_often(const model::Deadline& deadline) {
  return std::ranges::any_of(deadline.terms(), [](const model::DeadlineTerm& term) { return !term.recurs.empty(); });
}

bool points_nowhere(const model::Deadline& deadline) {
  return !says_how_often(deadline) && std::ranges::any_of(deadline.terms(), [](const model::DeadlineTerm& term) {
    const auto* document = std::get_if<model::ByDocument>(&term.when);
    return document != nullptr && names_nothing(document->words);
  });
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    const model::WrittenDeadline& deadline = found.said;
    if (deadline.meaning && points_nowhere(*deadline.meaning))
      diagnostics.report(nowhere, deadline.span, {shown(deadline)}, place_of(reading, found));
  }
}

}  // namespace

const Rule dl_008{"DL-008",
                  {"срок по неназванному документу", "a term in a document nobody named"},
                  messages,
                  find,
                  {"«по отдельному плану»", "«по плану мероприятий министерства на 2020 год»"},
                  {"документ назван в соседней графе", "another column names the document"}};

}  // namespace check
