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
#include <string>
#include <vector>

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

bool is_number(std::string_view word, std::size_t most_digits) {
  return !word.empty() && word.size() <= most_digits && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// «10.00», «9:30»; «05.06» is a day.
bool is_clock(std::string_view word) {
  const std::size_t sign = word.find_first_of(".:");
  if (sign == std::string_view::npos || !is_number(word.substr(0, sign), 2)) return false;
  const std::string_view minutes = word.substr(sign + 1);
  return minutes.size() == 2 && is_number(minutes, 2) && (word[sign] == ':' || minutes == "00" || minutes > "12");
}

// What is left of «ежедневно, с 9.00 до 18.00»: the hours of a day that is named are a term too.
std::string without_hours(std::string_view words) {
  constexpr auto before = std::to_array<std::string_view>({"с", "до", "к", "в", "и"});
  std::vector<std::string> out;
  bool hours = false;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" \n", at), words.size());
    std::string word(words.substr(at, end - at));
    at = end + 1;
    if (word.empty()) continue;
    std::string_view bare = word;
    while (bare.ends_with(',') || bare.ends_with(';')) bare.remove_suffix(1);
    if (!is_clock(bare)) {
      out.push_back(std::move(word));
      continue;
    }
    hours = true;
    if (!out.empty() && std::ranges::find(before, out.back()) != before.end()) out.pop_back();
  }
  std::string rest;
  for (const std::string& word : out) rest += (rest.empty() ? "" : " ") + word;
  while (rest.ends_with(',')) rest.pop_back();
  return hours ? rest : std::string(words);
}

// All but the hours is understood, or hours are all.
bool is_understood_but_for_hours(std::string_view words) {
  const std::string rest = without_hours(words);
  return rest.size() < words.size() && (rest.empty() || language::find_deadline(rest));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    const model::WrittenDeadline& deadline = found.said;
    if (deadline.meaning || says_nothing(deadline.words)) continue;
    if (is_understood_but_for_hours(deadline.words)) continue;
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
