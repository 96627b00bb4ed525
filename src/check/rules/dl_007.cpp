// DL-007: a deadline whose words the grammar does not understand. Example: «по мере готовности сметы в мае».
//
// Errs where people write a term in words that nobody else uses; then the words are right and the warning is to be
// suppressed.

#include "check/deadlines.h"
#include "check/rules.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message unclear{
    "DL-007",
    base::Severity::warning,
    {"срок «{0}» не понят", "the deadline “{0}” is not understood"},
    {"запишите его обычными словами: «до 5 июня 2020 года», «май – июнь 2020 года», «ежегодно, до 1 апреля»; как "
     "понимаются слова, покажет prikaz deadline",
     "write it in common words: “до 5 июня 2020 года”, “май – июнь 2020 года”, “ежегодно, до 1 апреля”; prikaz "
     "deadline "
     "shows how words are understood"},
    {"определённость срока поручения", "a duty has a definite term"}};

constexpr std::array messages{&unclear};

// «–», «-»: nothing is due.
bool says_nothing(std::string_view words) {
  for (const std::string_view sign : {"–", "—", "-", " ", "\n", "\u00a0", ".", "_"})
    while (words.starts_with(sign)) words.remove_prefix(sign.size());
  return words.empty();
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  visit_deadlines(package, [&](const model::WrittenDeadline& deadline, const DeadlinePlace& place) {
    if (!deadline.meaning && !says_nothing(deadline.words))
      diagnostics.report(unclear, deadline.span, {shown(deadline)}, place.steps());
  });
}

}  // namespace

const Rule dl_007{"DL-007", {"непонятный срок", "a term that is not understood"}, messages, find};

}  // namespace check
