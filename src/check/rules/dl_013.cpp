// DL-013: a day that the calendar does not have, or a weekday that is not that day's. Examples: «до 31 июня 2020 года»,
// «в понедельник, 5 июня 2020 года» (a Friday). Deadlines and running text alike; the dates of marks and visas are
// ORD-007's.

#include "check/rules.h"
#include "language/dates.h"
#include "language/day_mentions.h"
#include "model/deadline_days.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"исполнимость поручения: день должен быть в календаре",
                              "a duty can be fulfilled: its day is in the calendar"};

constexpr base::Message no_day{"DL-013.day",
                               base::Severity::error,
                               {"дня «{0}» нет в календаре", "there is no such day as “{0}”"},
                               {"исправьте день или месяц", "mend the day or the month"},
                               basis};
constexpr base::Message other_weekday{"DL-013.weekday",
                                      base::Severity::error,
                                      {"«{0}» – не {1}, а {2}", "“{0}” is not “{1}” but “{2}”"},
                                      {"исправьте день недели или дату", "mend the weekday or the date"},
                                      basis};

constexpr std::array messages{&no_day, &other_weekday};

void judge(const model::Line& line, const language::DayMention& day, const std::vector<std::string>& steps,
           base::Diagnostics& diagnostics) {
  const std::string words = line.text.substr(day.first, day.length);
  const auto date = day.date();
  if (!date) {
    diagnostics.report(no_day, line.span_of(day.first, day.length), {words}, steps);
    return;
  }
  if (day.weekday == 0 || model::weekday_of(*date) == day.weekday) return;
  diagnostics.report(other_weekday, line.span_of(day.weekday_first, day.weekday_length),
                     {words, std::string(language::weekday_name(day.weekday)),
                      std::string(language::weekday_name(model::weekday_of(*date)))},
                     steps);
}

bool is_requisite(const model::Where& where) {
  return where.what == "дата" || where.what == "отметка" || where.what == "гриф" || where.what == "виза";
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const TypedLine& typed : reading.lines) {
    if (is_requisite(typed.where)) continue;
    for (const language::DayMention& day : language::find_days(typed.line.text))
      if (typed.line.written_at(day.first)) judge(typed.line, day, place_of(reading, typed), diagnostics);
  }
}

}  // namespace

const Rule dl_013{"DL-013",
                  {"день, которого нет", "a day that is not"},
                  messages,
                  find,
                  {"«до 31 июня 2020 года»; «в понедельник, 5 июня 2020 года» (это пятница)",
                   "«до 30 июня 2020 года»; «в пятницу, 5 июня 2020 года»"}};

}  // namespace check
