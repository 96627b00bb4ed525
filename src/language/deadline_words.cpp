#include "language/deadline_words.h"

#include "language/dates.h"
#include "language/deadlines.h"
#include "language/plural.h"

#include <array>

namespace language {

namespace {

using model::CalendarDay;
using model::DeadlineTerm;
using model::FromEvent;
using model::Moment;
using model::MomentSpan;
using model::OpenTerm;
using model::PeriodUnit;
using model::Recurrence;
using model::TermUnit;
using model::Times;
using model::WeekdayOf;

using MaybeWords = std::optional<std::string>;

// ---- days

std::string of_year(std::optional<int> year) { return year ? " " + std::to_string(*year) + " года" : ""; }

std::string month(int number) { return std::string(month_nominative(number)); }

std::string day_and_month(const CalendarDay& day) {
  return std::to_string(day.day) + " " + std::string(month_genitive(day.month));
}

std::string words(const CalendarDay& day) { return day_and_month(day) + of_year(day.year); }

bool ends_month(const CalendarDay& day) { return day.day == base::days_in_month(day.year.value_or(2001), day.month); }

// «2020–2024 годы», «май – июнь 2020 года», «1–10 сентября», «с 5 мая по 10 июня 2020 года».
std::string words(const CalendarDay& first, const CalendarDay& last) {
  const bool same_year = first.year == last.year;
  const bool whole_months = first.day == 1 && ends_month(last);
  if (whole_months && first.year && first.month == 1 && last.month == 12)
    return same_year ? std::to_string(*first.year) + " год"
                     : std::to_string(*first.year) + "–" + std::to_string(*last.year) + " годы";
  if (whole_months && same_year && first.month == last.month) return month(first.month) + of_year(first.year);
  if (whole_months)
    return month(first.month) + (same_year ? "" : of_year(first.year)) + " – " + month(last.month) + of_year(last.year);
  if (same_year && first.month == last.month) return std::to_string(first.day) + "–" + words(last);
  return "с " + (same_year ? day_and_month(first) : words(first)) + " по " + words(last);
}

std::string clock(int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

MaybeWords words(const WeekdayOf& day) {
  constexpr std::array<std::string_view, 8> names{"",        "понедельник", "вторник", "среда",
                                                  "четверг", "пятница",     "суббота", "воскресенье"};
  constexpr std::array<std::array<std::string_view, 3>, 7> counts{{{"последний", "последняя", "последнее"},
                                                                   {},
                                                                   {"первый", "первая", "первое"},
                                                                   {"второй", "вторая", "второе"},
                                                                   {"третий", "третья", "третье"},
                                                                   {"четвертый", "четвертая", "четвертое"},
                                                                   {"пятый", "пятая", "пятое"}}};
  constexpr std::array<std::string_view, 3> each{"каждый", "каждую", "каждое"};
  constexpr std::array<std::string_view, 3> working{"рабочий ", "рабочая ", "рабочее "};
  constexpr std::array<std::string_view, 3> accusative{"среду", "пятницу", "субботу"};
  const std::size_t gender = day.weekday == 7 ? 2 : day.weekday == 3 || day.weekday == 5 || day.weekday == 6 ? 1 : 0;
  const std::string name(names.at(static_cast<std::size_t>(day.weekday)));
  if (day.count == 0) {
    if (day.month || day.working) return std::nullopt;
    const std::string_view object = gender != 1 ? name : accusative.at(day.weekday == 3 ? 0 : day.weekday == 5 ? 1 : 2);
    return std::string(each.at(gender)) + " " + std::string(object);
  }
  std::string out(counts.at(static_cast<std::size_t>(day.count + 1)).at(gender));
  out += " " + (day.working ? std::string(working.at(gender)) : "") + name;
  if (!day.month) return out + " каждого месяца";
  return out + " " + std::string(month_genitive(*day.month)) + of_year(day.year);
}

// ---- terms from events

std::string length(int count, TermUnit unit) {
  switch (unit) {
    case TermUnit::hour: return counted(count, {"часа", "часов", "часов"});
    case TermUnit::working_day: return counted(count, {"рабочего дня", "рабочих дней", "рабочих дней"});
    case TermUnit::month: return counted(count, {"месяца", "месяцев", "месяцев"});
    case TermUnit::year: return counted(count, {"года", "лет", "лет"});
    case TermUnit::day: break;
  }
  return counted(count, {"дня", "дней", "дней"});
}

std::string length_accusative(int count, TermUnit unit) {
  switch (unit) {
    case TermUnit::hour: return counted(count, {"час", "часа", "часов"});
    case TermUnit::working_day: return counted(count, {"рабочий день", "рабочих дня", "рабочих дней"});
    case TermUnit::month: return counted(count, {"месяц", "месяца", "месяцев"});
    case TermUnit::year: return counted(count, {"год", "года", "лет"});
    case TermUnit::day: break;
  }
  return counted(count, {"день", "дня", "дней"});
}

// «конец квартала» is counted in days of the month behind it, or in days after it.
std::string_view reporting_period(std::string_view event) {
  if (event == "конец квартала") return "отчетным кварталом";
  if (event == "конец месяца") return "отчетным месяцем";
  if (event == "конец полугодия") return "отчетным полугодием";
  return {};
}

// With its own preposition: «при снижении …», «по истечении …».
bool is_phrase(std::string_view event) {
  return event.starts_with("при ") || event.starts_with("в случае ") || event.starts_with("по ");
}

std::string after_event(const FromEvent& day) {
  if (day.event.empty()) return {};
  if (is_phrase(day.event)) return " " + day.event;
  if (reporting_period(day.event).empty()) return " со дня " + day.event;
  return " после окончания " + day.event.substr(std::string_view("конец ").size());
}

MaybeWords in_counted_year(const FromEvent& day) {
  const std::string then = words(*day.then);
  if (!day.counted) return then + " после " + day.event;
  if (day.unit != TermUnit::year || day.count != 1) return std::nullopt;
  if (day.before) return then + " года, предшествующего " + day.event;
  if (day.event == "отчетный год") return then + " года, следующего за отчетным годом";
  if (day.event == "текущий год") return then + " следующего года";
  return then + " года, следующего за " + day.event;
}

MaybeWords by(const FromEvent& day) {
  if (day.then) {
    const auto out = in_counted_year(day);
    return out ? MaybeWords("до " + *out) : std::nullopt;
  }
  if (!day.counted) return std::nullopt;
  const auto period = reporting_period(day.event);
  const bool day_of_month =
      !period.empty() && day.unit == TermUnit::day && !day.before && day.count >= 1 && day.count <= 31;
  if (day_of_month) return "до " + std::to_string(day.count) + " числа месяца, следующего за " + std::string(period);
  if (day.before && day.count == 0) return "до " + day.event;
  if (day.before) return "не позднее чем за " + length_accusative(day.count, day.unit) + " до " + day.event;
  if (day.count == 0) return "не позднее дня " + day.event;
  return "в течение " + length(day.count, day.unit) + after_event(day);
}

MaybeWords on(const FromEvent& day) {
  if (day.then) return in_counted_year(day);
  if (!day.counted) return std::nullopt;
  const auto period = reporting_period(day.event);
  if (!period.empty() && day.unit == TermUnit::day && !day.before)
    return std::to_string(day.count) + " числа месяца, следующего за " + std::string(period);
  if (day.before)
    return day.count == 1 && day.unit == TermUnit::day ? MaybeWords("накануне " + day.event) : std::nullopt;
  if (day.count == 0) return "в день " + day.event;
  return "через " + length_accusative(day.count, day.unit) + (day.event.empty() ? "" : " после " + day.event);
}

MaybeWords from(const FromEvent& day) {
  if (day.then || day.before || (day.counted && day.count == 0)) return std::nullopt;
  if (day.counted) return "по истечении " + length(day.count, day.unit) + after_event(day);
  if (is_phrase(day.event)) return day.event;
  if (reporting_period(day.event).empty()) return "после " + day.event;
  return "после окончания " + day.event.substr(std::string_view("конец ").size());
}

// ---- spans

MaybeWords one_side(const Moment& moment, bool last) {
  MaybeWords out;
  if (const auto* day = std::get_if<CalendarDay>(&moment.at)) out = (last ? "до " : "с ") + words(*day);
  if (const auto* event = std::get_if<FromEvent>(&moment.at)) out = last ? by(*event) : from(*event);
  if (out && moment.minutes) *out += ", " + clock(*moment.minutes);
  return out;
}

MaybeWords one_day(const Moment& moment) {
  if (const auto* weekday = std::get_if<WeekdayOf>(&moment.at)) return words(*weekday);
  if (const auto* event = std::get_if<FromEvent>(&moment.at)) return on(*event);
  const std::string out = words(std::get<CalendarDay>(moment.at));
  return moment.minutes ? out + ", " + clock(*moment.minutes) : out;
}

MaybeWords words(const MomentSpan& span) {
  if (!span.first) return one_side(*span.last, true);
  if (!span.last) return one_side(*span.first, false);
  if (span.first == span.last) return one_day(*span.first);
  const auto* first = std::get_if<CalendarDay>(&span.first->at);
  const auto* last = std::get_if<CalendarDay>(&span.last->at);
  if (first == nullptr || last == nullptr || first->year.has_value() != last->year.has_value()) return std::nullopt;
  if (!span.first->minutes && !span.last->minutes) return words(*first, *last);
  if (*first != *last || !span.first->minutes || !span.last->minutes) return std::nullopt;
  return words(*first) + ", " + clock(*span.first->minutes) + " – " + clock(*span.last->minutes);
}

MaybeWords words(OpenTerm term) {
  constexpr std::array<std::string_view, 6> phrases{"в течение всего периода", "в течение года",
                                                    "в течение учебного года", "постоянно",
                                                    "по мере необходимости",   "однократно"};
  return std::string(phrases.at(static_cast<std::size_t>(term)));
}

MaybeWords words(const model::ByDocument& document) { return document.words; }
MaybeWords words(std::monostate /*none*/) { return std::string(); }

// ---- recurrences

std::string period(const Recurrence& recurrence) {
  if (recurrence.unit == PeriodUnit::month && recurrence.length == 3) return "квартал";
  if (recurrence.unit == PeriodUnit::month && recurrence.length == 6) return "полугодие";
  if (recurrence.unit == PeriodUnit::day && recurrence.length == 7) return "неделю";
  switch (recurrence.unit) {
    case PeriodUnit::year: return recurrence.length == 1 ? "год" : counted(recurrence.length, {"год", "года", "лет"});
    case PeriodUnit::month:
      return recurrence.length == 1 ? "месяц" : counted(recurrence.length, {"месяц", "месяца", "месяцев"});
    case PeriodUnit::day: break;
  }
  return recurrence.length == 1 ? "день" : counted(recurrence.length, {"день", "дня", "дней"});
}

std::string words(const Recurrence& recurrence) {
  const auto is = [&recurrence](int length, PeriodUnit unit) {
    return recurrence.length == length && recurrence.unit == unit;
  };
  if (recurrence.times == Times::every) {
    if (is(1, PeriodUnit::year)) return "ежегодно";
    if (is(3, PeriodUnit::month)) return "ежеквартально";
    if (is(1, PeriodUnit::month)) return "ежемесячно";
    if (is(7, PeriodUnit::day)) return "еженедельно";
    if (is(1, PeriodUnit::day)) return "ежедневно";
    if (is(6, PeriodUnit::month)) return "каждое полугодие";
    return "каждые " + period(recurrence);
  }
  const std::string times = recurrence.times == Times::exactly ? counted(recurrence.count, {"раз", "раза", "раз"})
                                                               : counted(recurrence.count, {"раза", "раз", "раз"});
  const std::string_view bound = recurrence.times == Times::at_least  ? "не реже "
                                 : recurrence.times == Times::at_most ? "не чаще "
                                                                      : "";
  return std::string(bound) + times + " в " + period(recurrence);
}

std::string words(const std::vector<Recurrence>& recurs) {
  std::string out;
  for (const Recurrence& recurrence : recurs) out += (out.empty() ? "" : ", ") + words(recurrence);
  return out;
}

bool is_weekday(const DeadlineTerm& term) {
  const auto* span = std::get_if<MomentSpan>(&term.when);
  return span != nullptr && span->first && std::holds_alternative<WeekdayOf>(span->first->at);
}

// `recurs` stands before it already.
MaybeWords words(const DeadlineTerm& term, bool recurs) {
  const auto when = std::visit([](const auto& one) { return words(one); }, term.when);
  if (!when) return std::nullopt;
  std::string out;
  // «каждый вторник» says itself how often
  if (!recurs && !(is_weekday(term) && !term.recurs.empty())) out = words(term.recurs);
  const std::string since = term.from_year ? "с " + std::to_string(*term.from_year) + " года" : "";
  if (!since.empty() && !out.empty()) out += " " + since;
  if (!when->empty()) out += (out.empty() ? "" : ", ") + *when;
  if (!since.empty() && term.recurs.empty()) out += ", " + since;
  if (term.or_as_needed) out += " (по мере необходимости)";
  return term.reserve ? "(резервный день – " + out + ")" : out;
}

}  // namespace

std::optional<std::string> deadline_words(const model::Deadline& deadline) {
  if (!deadline.doubts().empty()) return std::nullopt;
  std::string out;
  const DeadlineTerm* before = nullptr;
  for (const DeadlineTerm& term : deadline.terms()) {
    const bool goes_on = before != nullptr && !term.recurs.empty() && before->recurs == term.recurs &&
                         before->from_year == term.from_year && !is_weekday(term);
    const auto one = words(term, goes_on);
    if (!one) return std::nullopt;
    if (before != nullptr) out += term.alternative ? " или " : term.reserve ? " " : ", ";
    out += *one;
    before = &term;
  }
  // Words side by side may mean more than each alone: a year that both take, a recurrence.
  if (find_deadline(out) != deadline) return std::nullopt;
  return out;
}

}  // namespace language
