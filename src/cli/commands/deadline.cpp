#include "base/utf8.h"
#include "cli/verb.h"
#include "language/deadlines.h"

#include <iostream>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz deadline 'май – июнь 2020 г.' 'ежегодно, до 1 апреля'
  cut -f5 план.tsv | prikaz deadline

prikaz deadline [СЛОВА…] печатает, как понят каждый срок: слова, табуляция, запись. Без слов читает строки со
стандартного ввода.
  2020-05-01/2020-06-30    с дня по день
  ../2020-06-05            по этот день включительно
  --05-01/--05-31          год не назван
  R/P1Y@../--04-01         каждый год, не позднее 1 апреля
  ../E[…]+5wd              в течение 5 рабочих дней после события
  !ambiguous(…), !vague    в чём слова сомнительны
  ?                        не понято
Все записи перечислены в docs/deadlines.md.
)",
    R"(Examples:
  prikaz deadline 'май – июнь 2020 г.' 'ежегодно, до 1 апреля'
  cut -f5 plan.tsv | prikaz deadline

prikaz deadline [WORDS…] prints how each deadline is understood: the words, a tab, the form. Without words it reads
lines from standard input.
  2020-05-01/2020-06-30    from a day to a day
  ../2020-06-05            up to and including this day
  --05-01/--05-31          the year is not named
  R/P1Y@../--04-01         every year, not later than 1 April
  ../E[…]+5wd              within 5 working days after an event
  !ambiguous(…), !vague    why the words are doubtful
  ?                        not understood
All forms are listed in docs/deadlines.md.
)"};

void say(std::string_view words) {
  const bool readable = !base::find_bad_utf8(words);
  const auto deadline = readable ? language::find_deadline(words) : std::nullopt;
  std::cout << words << '\t' << (deadline ? model::normal_form(*deadline) : "?") << '\n';
}

int run(const Arguments& arguments) {
  for (const std::string& words : arguments.words) say(words);
  if (!arguments.words.empty()) return ExitCode::clean;
  for (std::string line; std::getline(std::cin, line);) {
    if (line.ends_with('\r')) line.pop_back();
    say(line);
  }
  return ExitCode::clean;
}

}  // namespace

const Verb deadline_verb{"deadline", help, {}, run};

}  // namespace cli
