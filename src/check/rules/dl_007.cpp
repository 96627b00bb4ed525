// DL-007: a deadline whose words the grammar does not understand. Example: «по мере готовности сметы в мае».
//
// Errs where people write a term in words that nobody else uses; then the words are right and the warning is to be
// suppressed.

#include "check/deadlines.h"
#include "check/rules.h"
#include "language/deadlines.h"
#include "language/scripts.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"определённость срока поручения", "a duty has a definite term"};
constexpr base::Wording hint{
    "если это не срок, исправьте; если срок, программа таких слов не знает: запишите его иначе («до 5 июня 2020 года», "
    "«май – июнь 2020 года», «ежегодно, до 1 апреля») или оставьте как есть",
    "mend it if it is no deadline; if it is, the program does not know such words: write it otherwise (“до 5 июня 2020 "
    "года”, “май – июнь 2020 года”, “ежегодно, до 1 апреля”) or leave it as it is"};

constexpr base::Message unknown{"DL-007.unknown",
                                base::Severity::warning,
                                {"срок «{0}» не понят", "the deadline “{0}” is not understood"},
                                hint,
                                basis};
// A word of time stands in it, so it is a term, only not one of those that are known.
constexpr base::Message partly{"DL-007.partly",
                               base::Severity::note,
                               {"срок «{0}» понят не весь", "the deadline “{0}” is not understood whole"},
                               hint,
                               basis};

constexpr std::array messages{&unknown, &partly};

// «–», «-»: nothing is due.
bool says_nothing(std::string_view words) {
  for (const std::string_view sign : {"–", "—", "-", " ", "\n", "\u00a0", ".", "_"})
    while (words.starts_with(sign)) words.remove_prefix(sign.size());
  return words.empty();
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    const model::WrittenDeadline& deadline = found.said;
    if (deadline.meaning || says_nothing(deadline.words)) continue;
    if (!language::find_mixed_scripts(deadline.words).empty()) continue;  // TYP-004 tells why
    diagnostics.report(language::names_time(deadline.words) ? partly : unknown, deadline.span, {shown(deadline)},
                       place_of(reading, found));
  }
}

}  // namespace

const Rule dl_007{"DL-007",
                  {"непонятный срок", "a term that is not understood"},
                  messages,
                  find,
                  {"«как сойдёт снег, но раньше паводка»", "«до 15 апреля 2025 года»"},
                  {"срок понятен людям, но записан словами, которых программа не знает",
                   "people understand words that the program does not know"}};

}  // namespace check
