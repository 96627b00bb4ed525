#include "language/deadline_events.h"

#include "language/deadline_recurrence.h"

#include <utility>

namespace language {

namespace {

using model::FromEvent;
using model::Moment;
using model::MomentSpan;
using model::PeriodUnit;
using model::TermUnit;

// ---- lengths

struct Length {
  int count = 1;
  TermUnit unit = TermUnit::day;
  bool counted = false;  // the words say how many
};

// «1 квартал» and «2 декады» are pieces of the calendar, no lengths.
std::optional<Length> take_unit_word(DeadlineCursor& cursor, bool working, bool numbered) {
  if (cursor.take(Sense::hour)) return Length{1, TermUnit::hour};
  Attempt attempt(cursor);
  const Sense sense = cursor.ahead().lexeme.sense;
  if (sense == Sense::quarter || sense == Sense::ten_days || (sense == Sense::half_year && numbered))
    return std::nullopt;
  const auto period = take_period_word(cursor);
  if (!period) return std::nullopt;
  Length out{period->length, TermUnit::day};
  if (period->unit == PeriodUnit::month) out.unit = TermUnit::month;
  if (period->unit == PeriodUnit::year) out.unit = TermUnit::year;
  if (working && (out.unit != TermUnit::day || out.count != 1)) return std::nullopt;
  if (working) out.unit = TermUnit::working_day;
  attempt.keep();
  return out;
}

// «13 месяц» is the thirteenth, «5 рабочего дня» the fifth.
bool agrees(int count, std::string_view noun) {
  const bool one = count % 10 == 1 && count % 100 != 11;
  const bool few = count % 10 >= 2 && count % 10 <= 4 && count % 100 / 10 != 1;
  if (noun == "месяц" || noun == "день" || noun == "год" || noun == "час" || noun == "неделя") return one;
  if (noun == "дня" || noun == "месяца" || noun == "года" || noun == "часа" || noun == "недели") return one || few;
  return true;
}

// «5 рабочих дней», «10 (десяти) календарных дней», «месяца», «2 недель», «24 часов».
std::optional<Length> take_length(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto count = take_count(cursor);
  const bool working = cursor.take(Sense::working);
  if (!working) cursor.take(Sense::calendar);
  const std::string_view noun = cursor.ahead().text;
  auto out = take_unit_word(cursor, working, count.has_value());
  if (!out || (count && !agrees(*count, noun))) return std::nullopt;
  out->counted = count.has_value();
  out->count *= count.value_or(1);
  attempt.keep();
  return out;
}

// «10-дневный срок», «двухнедельного срока», «5-дневный рабочий срок».
std::optional<Length> take_length_term(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto count = cursor.ahead().kind == TokenKind::number ? take_count(cursor) : std::nullopt;
  const auto word = find_length_word(cursor.ahead().text);
  if (!word) return std::nullopt;
  cursor.skip();
  if (!cursor.take_phrase("срок|срока|сроки")) return std::nullopt;
  attempt.keep();
  return Length{word->count * count.value_or(1), word->unit, true};
}

// «в 10-дневный срок»; behind «в течение» also a length without «срок».
std::optional<Length> take_length_in_words(DeadlineCursor& cursor, bool within) {
  Attempt attempt(cursor);
  if (!within) cursor.take("в");
  auto length = take_length_term(cursor);
  if (!length) {
    cursor.go_to(attempt.begin());
    length = take_length(cursor);
  }
  if (length) attempt.keep();
  return length;
}

// ---- events

bool is_period(Sense sense) {
  return sense == Sense::months || sense == Sense::quarter || sense == Sense::half_year || sense == Sense::week;
}

// A word of the calendar is no event; «Дню знаний», «начала работ» are.
bool is_of_calendar(const DeadlineCursor& cursor) {
  switch (cursor.ahead().lexeme.sense) {
    case Sense::part:  // «конца месяца»: of which?
      return is_period(cursor.ahead(1).lexeme.sense);
    case Sense::other:
    case Sense::working:
    case Sense::academic:
    case Sense::ordinal: return false;
    case Sense::day: return cursor.ahead(1).kind != TokenKind::word;
    default: return true;
  }
}

// A name that holds a term of its own («после заседания в течение 3 дней») is no name.
bool tells_a_term(DeadlineCursor& cursor, std::size_t begin) {
  const std::size_t end = cursor.at();
  bool found = false;
  for (cursor.go_to(begin); cursor.at() < end; cursor.skip()) {
    const Token& token = cursor.ahead();
    const bool number = token.kind == TokenKind::number || token.is(Sense::cardinal);
    const Token& next = cursor.ahead(1);
    const bool counted = number && (next.is(Sense::month) || next.is(Sense::day) || next.is(Sense::working) ||
                                    next.is(Sense::calendar) || next.is(Sense::months) || next.is(Sense::week) ||
                                    next.is(Sense::hour) || next.text == "числа");
    const bool dotted = token.kind == TokenKind::number && next.kind == TokenKind::stop && next.glued;
    found = found || counted || dotted || token.text == "через" || token.text == "позднее" || token.text == "позже" ||
            token.text == "течение" || token.text == "течении";
  }
  cursor.go_to(end);
  return found;
}

// Words that name an event, to the end of the clause.
std::optional<std::string> take_event_words(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const Token& first = cursor.ahead();
  if (first.kind != TokenKind::word || is_of_calendar(cursor)) return std::nullopt;
  const std::size_t begin = cursor.at();
  constexpr std::size_t most_words = 40;
  const std::size_t words = cursor.take_clause();
  if (words == 0 || words > most_words || tells_a_term(cursor, begin)) return std::nullopt;
  attempt.keep();
  return cursor.words_from(begin);
}

std::string_view period_end(Sense sense) {
  switch (sense) {
    case Sense::quarter: return "конец квартала";
    case Sense::months: return "конец месяца";
    case Sense::half_year: return "конец полугодия";
    default: return {};
  }
}

// «окончания отчётного квартала», «за отчетным месяцем»: the end of a period that comes again.
std::optional<std::string> take_end_of_period(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take_phrase("окончани*|завершени*|истечени*|конца|конце")) return std::nullopt;
  const bool reporting = cursor.take_phrase("отчетного|текущего|соответствующего|каждого");
  const std::string_view named = period_end(cursor.ahead().lexeme.sense);
  const bool period = reporting && cursor.ahead().text == "периода";
  if (named.empty() && !period) return std::nullopt;
  cursor.skip();
  if (!cursor.done() && cursor.ahead().kind == TokenKind::word && !cursor.take_phrase("отчетного")) return std::nullopt;
  attempt.keep();
  return named.empty() ? std::string("конец отчётного периода") : std::string(named);
}

std::optional<std::string> take_event_name(DeadlineCursor& cursor) {
  if (auto end = take_end_of_period(cursor)) return end;
  return take_event_words(cursor);
}

// «по истечении испытательного срока», «по итогам года»: the event in its own words.
std::optional<std::string> take_end_event(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take("по")) return std::nullopt;
  const std::size_t begin = cursor.at();
  if (auto end = take_end_of_period(cursor)) {
    attempt.keep();
    return end;
  }
  if (!cursor.take_phrase("истечени*|окончани*|завершени*|итогам|результатам")) return std::nullopt;
  cursor.go_to(begin);
  if (!take_event_words(cursor)) return std::nullopt;
  attempt.keep();
  return cursor.words_from(attempt.begin());
}

// What the days are counted from: «со дня …», «с момента …», «после …», «по истечении …».
std::optional<std::string> take_from_event(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (cursor.take_one_of({"следующих|следующего|следующие? за отчетным периодом", "за отчетным периодом"})) {
    attempt.keep();
    return "конец отчётного периода";
  }
  const bool from =
      cursor.take_one_of({"со|с дня|момента|даты|времени", "от даты|дня", "после", "начиная со|с дня|даты"});
  auto event = from ? take_event_name(cursor) : take_end_event(cursor);
  if (event) attempt.keep();
  return event;
}

Moment counted(const Length& length, std::string event, bool before = false) {
  return {FromEvent{.event = std::move(event), .count = length.count, .unit = length.unit, .before = before}};
}

MomentSpan by(Moment moment) { return {std::nullopt, std::move(moment)}; }
MomentSpan on(const Moment& moment) { return {moment, moment}; }

// «за 14 дней до …», «за день до …».
std::optional<MomentSpan> take_days_before(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take("за")) return std::nullopt;
  const auto length = take_length(cursor);
  if (!length || !cursor.take("до")) return std::nullopt;
  auto event = take_event_words(cursor);
  if (!event) return std::nullopt;
  attempt.keep();
  return by(counted(*length, *std::move(event), true));
}

// «на следующий рабочий день после …», «не позднее следующего дня».
std::optional<MomentSpan> take_next_day(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const bool due = cursor.take_phrase("не позднее|позже чем?");
  cursor.take("на");
  Length length{1, TermUnit::day, true};
  if (!cursor.take_phrase("следующий|следующего|следующие")) return std::nullopt;
  cursor.take_phrase("за днем? ним?");
  if (cursor.take(Sense::working)) length.unit = TermUnit::working_day;
  if (!cursor.take(Sense::day) && !cursor.take(Sense::full_day)) return std::nullopt;
  attempt.keep();
  const Moment moment = counted(length, take_from_event(cursor).value_or(""));
  return due ? by(moment) : on(moment);
}

}  // namespace

std::optional<MomentSpan> take_urgent(DeadlineCursor& cursor) {
  if (!cursor.take_one_of({"срочно|незамедлительно|немедленно|безотлагательно|оперативно",
                           "в кратчайшие|короткие|ближайшие сроки|срок", "в кратчайший|короткий срок",
                           "в возможно короткий|короткие срок|сроки"}))
    return std::nullopt;
  Length now{0, TermUnit::day, true};
  return by(counted(now, take_from_event(cursor).value_or("")));
}

std::optional<MomentSpan> take_relative(DeadlineCursor& cursor) {
  if (auto next = take_next_day(cursor)) return next;
  Attempt attempt(cursor);
  cursor.take_one_of({"в срок"});
  const bool due = cursor.take_one_of({"не позднее|позже|более чем?", "до", "минимум"});
  const bool least = !due && cursor.take_phrase("не менее чем?");
  if (auto before = take_days_before(cursor)) {
    attempt.keep();
    return before;
  }
  if (least) return std::nullopt;  // «не менее одного года»: no end of anything
  const bool after = cursor.take_phrase("через") && !due;
  const bool within = !after && cursor.take_one_of({"в|на течение|течении|теч|протяжении"});
  auto length = take_length_in_words(cursor, within);
  if (!length || (due && !length->counted)) return std::nullopt;
  // «не позднее 3 дней до начала …»
  if (due && cursor.take("до")) {
    auto event = take_event_words(cursor);
    if (!event) return std::nullopt;
    attempt.keep();
    return by(counted(*length, *std::move(event), true));
  }
  auto event = take_from_event(cursor);
  // «в течение года» is the plan's year, «до 18 лет» an age
  const bool years = length->unit == TermUnit::year;
  if (!event && years && (!length->counted || !(within || after))) return std::nullopt;
  attempt.keep();
  Moment moment = counted(*length, event.value_or(""));
  return after ? on(moment) : by(std::move(moment));
}

namespace {

// «по истечении 10 дней со дня опубликования»: from that day on.
std::optional<MomentSpan> take_after_length(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take_phrase("по истечении")) return std::nullopt;
  const auto length = take_length(cursor);
  if (!length || !length->counted) return std::nullopt;
  auto event = take_from_event(cursor);
  attempt.keep();
  return MomentSpan{counted(*length, event.value_or("")), std::nullopt};
}

// «в период» of a season that no calendar dates («паводка»); behind «в течение» a season must be called one
// («пожароопасного сезона», not «нескольких заседаний»).
bool take_season_word(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take_phrase("в|на период")) {
    if (!cursor.take_one_of({"в|на течение|течении|теч", "на протяжении"})) return false;
    cursor.take_phrase("всего");
    const Token& quality = cursor.ahead();
    if (quality.kind != TokenKind::word || quality.lexeme.sense != Sense::other) return false;
    if (!cursor.ahead(1).text.starts_with("сезон") && !cursor.ahead(1).text.starts_with("период")) return false;
  }
  attempt.keep();
  return true;
}

}  // namespace

std::optional<MomentSpan> take_event(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto finish = [&](std::optional<std::string> event, auto make) -> std::optional<MomentSpan> {
    if (!event) return std::nullopt;
    attempt.keep();
    return make(*std::move(event));
  };
  const auto at_event = [](std::string event) { return counted({0, TermUnit::day, true}, std::move(event)); };
  if (cursor.take_one_of({"в день|дни", "в момент"}))
    return finish(take_event_words(cursor), [&](std::string event) { return on(at_event(std::move(event))); });
  if (cursor.take_phrase("накануне"))
    return finish(take_event_words(cursor), [](std::string event) {
      return on(counted({1, TermUnit::day, true}, std::move(event), true));
    });
  const bool before = cursor.take_one_of({"в срок до", "до", "к|ко"});
  if (before)
    return finish(take_event_words(cursor), [](std::string event) {
      return by(counted({0, TermUnit::day, true}, std::move(event), true));
    });
  if (cursor.take_phrase("не позднее|позже чем? дня?"))
    return finish(take_event_words(cursor), [&](std::string event) { return by(at_event(std::move(event))); });
  if (auto later = take_after_length(cursor)) {
    attempt.keep();
    return later;
  }
  const auto from = [](std::string event) -> MomentSpan {
    return {Moment{FromEvent{.event = std::move(event), .counted = false}}, std::nullopt};
  };
  // A condition or a season is named with its word: «при снижении температуры», «в период паводка».
  const std::size_t begin = cursor.at();
  if (cursor.take_one_of({"при", "в случае"}) || take_season_word(cursor)) {
    if (!take_event_words(cursor)) return std::nullopt;
    return finish(cursor.words_from(begin), from);
  }
  if (cursor.take_phrase("с|со начала|окончания|завершения")) {
    cursor.go_to(begin + 1);
    return finish(take_event_words(cursor), from);
  }
  return finish(take_from_event(cursor), from);
}

}  // namespace language
