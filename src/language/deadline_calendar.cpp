#include "language/deadline_calendar.h"

#include <array>
#include <utility>

namespace language {

namespace {

constexpr int earliest_year = 1900;
constexpr int latest_year = 2199;

bool is_year(const Token& token) {
  return token.kind == TokenKind::number && token.digits == 4 && token.value >= earliest_year &&
         token.value <= latest_year;
}

bool is_short(const Token& token) { return token.kind == TokenKind::number && token.digits <= 2; }

// «года», «гг.», «г.г.»
bool take_year_word(DeadlineCursor& cursor) {
  bool taken = false;
  while (cursor.take(Sense::year)) taken = true;
  return taken;
}

// ---- years

// Behind a year: «– 2022», «-22 гг.».
std::optional<int> take_last_year(DeadlineCursor& cursor, int first, bool& short_year) {
  Attempt attempt(cursor);
  const bool joined = cursor.take(TokenKind::dash) || cursor.take_phrase("по|до");
  const Token& token = cursor.ahead();
  if (!joined) return std::nullopt;
  if (is_year(token)) {
    cursor.skip();
    attempt.keep();
    return token.value;
  }
  if (!is_short(token) || token.digits != 2 || !cursor.ahead(1).is(Sense::year)) return std::nullopt;
  cursor.skip();
  attempt.keep();
  short_year = true;
  return first - first % 100 + token.value;
}

bool take_list_sign(DeadlineCursor& cursor) {
  const bool comma = cursor.take(TokenKind::comma);
  return cursor.take("и") || comma;
}

// «2020», «2020 – 2022 гг.», «2021, 2022 и 2024 годов».
std::vector<YearSpan> take_years(DeadlineCursor& cursor, bool& short_year) {
  std::vector<YearSpan> years;
  Attempt attempt(cursor);
  while (is_year(cursor.ahead())) {
    const int first = cursor.ahead().value;
    cursor.skip();
    take_year_word(cursor);
    const auto last = take_last_year(cursor, first, short_year);
    if (last) take_year_word(cursor);
    years.push_back({first, last.value_or(first)});
    Attempt next(cursor);
    if (!take_list_sign(cursor) || !is_year(cursor.ahead())) break;
    next.keep();
  }
  if (!years.empty()) attempt.keep();
  return years;
}

// The year that words count from another: «года, следующего за отчётным», «следующего года».
std::optional<model::FromEvent> take_counted_year(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  model::FromEvent out{.event = "отчетный год", .count = 1, .unit = model::TermUnit::year};
  const bool plain = cursor.take_phrase("следующего|будущего календарного? года");
  if (plain) {
    out.event = "текущий год";
    attempt.keep();
    return out;
  }
  cursor.take(Sense::year);
  cursor.take(TokenKind::comma);
  if (cursor.take_one_of(
          {"следующего|следующем за отчетным годом|периодом? года?", "идущего за отчетным годом? года?"})) {
    attempt.keep();
    return out;
  }
  const bool after = cursor.take_phrase("следующего|следующем за");
  if (!after && !cursor.take_phrase("предшествующего")) return std::nullopt;
  const std::size_t first = cursor.at();
  if (cursor.take_clause() == 0) return std::nullopt;
  out.event = cursor.words_from(first);
  out.before = !after;
  attempt.keep();
  return out;
}

// What stands for a year behind a unit without saying which.
void take_unsaid_year(DeadlineCursor& cursor, CalendarItem& item) {
  // «т.г.», «с.г.»
  const Token& letter = cursor.ahead();
  if ((letter.text == "т" || letter.text == "с") && letter.stopped && cursor.ahead(1).text == "г")
    return cursor.go_to(cursor.at() + 2);
  if (cursor.take_one_of({"текущего|отчетного|этого|данного|соответствующего|настоящего календарного|учебного? года",
                          "текущем|отчетном|этом календарном? году"}))
    return;
  item.every_year = item.every_year || cursor.take_phrase("каждого календарного? года");
}

void take_years_of(DeadlineCursor& cursor, CalendarUnit& unit) {
  if (!unit.years.empty()) {
    take_year_word(cursor);
    return;
  }
  // «15 мая 23 г.»
  if (is_short(cursor.ahead()) && cursor.ahead().digits == 2 && cursor.ahead(1).text == "г") {
    const int year = 2000 + cursor.ahead().value;
    cursor.go_to(cursor.at() + 2);
    unit.years = {{year, year}};
    unit.short_year = true;
    return;
  }
  Attempt attempt(cursor);
  cursor.take(TokenKind::comma);
  unit.years = take_years(cursor, unit.short_year);
  if (!unit.years.empty()) attempt.keep();
}

// ---- units

// «12.07», «2.9.2024»; «1.10» is a number of something.
bool is_dotted(const DeadlineCursor& cursor) {
  const Token& day = cursor.ahead();
  const Token& month = cursor.ahead(2);
  const bool joined = is_short(day) && cursor.ahead(1).kind == TokenKind::stop && cursor.ahead(1).glued &&
                      is_short(month) && month.glued;
  const bool with_year = cursor.ahead(3).kind == TokenKind::stop && is_year(cursor.ahead(4)) && cursor.ahead(4).glued;
  return joined && day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12 &&
         ((day.digits == 2 && month.digits == 2) || with_year);
}

// «04.2024»
std::optional<CalendarUnit> take_month_in_digits(DeadlineCursor& cursor) {
  const Token& month = cursor.ahead();
  const Token& year = cursor.ahead(2);
  const bool joined = is_short(month) && month.digits == 2 && cursor.ahead(1).kind == TokenKind::stop &&
                      cursor.ahead(1).glued && is_year(year) && year.glued;
  if (!joined || month.value < 1 || month.value > 12) return std::nullopt;
  cursor.go_to(cursor.at() + 3);
  return CalendarUnit{.level = UnitLevel::month, .index = month.value, .years = {{year.value, year.value}}};
}

// «12.07.2011», «12.07.11», «12.07»; a stop behind belongs to it.
std::optional<CalendarUnit> take_dotted(DeadlineCursor& cursor) {
  if (!is_dotted(cursor)) return std::nullopt;
  Attempt attempt(cursor);
  const Token& day = cursor.ahead();
  const Token& month = cursor.ahead(2);
  CalendarUnit unit{.level = UnitLevel::day, .index = day.value, .month = month.value};
  cursor.go_to(cursor.at() + 3);
  attempt.keep();
  if (cursor.ahead().kind != TokenKind::stop || !cursor.ahead().glued) return unit;
  cursor.skip();
  const Token& year = cursor.ahead();
  if (!year.glued || year.kind != TokenKind::number) return unit;
  const bool two_digits = year.digits == 2;
  if (!is_year(year) && !two_digits) return unit;
  cursor.skip();
  const int value = two_digits ? 2000 + year.value : year.value;
  unit.years = {{value, value}};
  unit.short_year = two_digits;
  return unit;
}

// «2020-05-01»
std::optional<CalendarUnit> take_iso(DeadlineCursor& cursor) {
  const Token& year = cursor.ahead();
  const Token& month = cursor.ahead(2);
  const Token& day = cursor.ahead(4);
  const bool signs = cursor.ahead(1).kind == TokenKind::dash && cursor.ahead(3).kind == TokenKind::dash;
  const bool glued = cursor.ahead(1).glued && month.glued && cursor.ahead(3).glued && day.glued;
  if (!is_year(year) || !signs || !glued || month.digits != 2 || day.digits != 2) return std::nullopt;
  cursor.go_to(cursor.at() + 5);
  return CalendarUnit{
      .level = UnitLevel::day, .index = day.value, .month = month.value, .years = {{year.value, year.value}}};
}

// «май», «5 мая», «начало мая».
std::optional<CalendarUnit> take_month_or_day(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  CalendarUnit unit{.level = UnitLevel::month};
  if (cursor.ahead().is(Sense::part)) {
    unit.level = UnitLevel::part;
    unit.index = cursor.ahead().lexeme.value;
    cursor.skip();
  } else if (const auto day = take_ordinal(cursor)) {
    unit.level = UnitLevel::day;
    unit.index = *day;
    cursor.take("числа");
  }
  if (!cursor.ahead().is(Sense::month)) return std::nullopt;
  unit.month = cursor.ahead().lexeme.value;
  if (unit.level == UnitLevel::month) unit.index = std::exchange(unit.month, 0);
  cursor.skip();
  cursor.take_phrase("месяц|месяца|месяце");
  attempt.keep();
  return unit;
}

// «I квартал», «второе полугодие», «первая декада мая», «первая половина мая».
std::optional<CalendarUnit> take_ordinal_unit(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto index = cursor.take_phrase("последн*") && cursor.ahead().is(Sense::ten_days) ? 3 : take_ordinal(cursor);
  if (!index) return std::nullopt;
  CalendarUnit unit{.index = *index};
  if (cursor.ahead().is(Sense::half) && is_year(cursor.ahead(1))) {
    cursor.skip();
    unit.level = UnitLevel::half_year;
  } else if (cursor.take(Sense::quarter)) {
    unit.level = UnitLevel::quarter;
  } else if (cursor.take(Sense::half_year)) {
    unit.level = UnitLevel::half_year;
  } else {
    unit.level = cursor.ahead().is(Sense::ten_days) ? UnitLevel::ten_days : UnitLevel::half_month;
    if (!cursor.take(Sense::ten_days) && !cursor.take(Sense::half)) return std::nullopt;
    unit.month = cursor.ahead().lexeme.value;
    if (!cursor.take(Sense::month)) return std::nullopt;
  }
  attempt.keep();
  return unit;
}

// «2020/2021 учебный год», «учебный год 2020-2021», «первое полугодие 2020/21 учебного года».
std::optional<CalendarUnit> take_academic(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  CalendarUnit unit{.level = UnitLevel::academic_year};
  if (const auto half = take_ordinal(cursor)) {
    unit.level = UnitLevel::academic_half;
    unit.index = *half;
    if (!cursor.take(Sense::half_year)) return std::nullopt;
  }
  const bool named = cursor.take_phrase("учебн*|уч год*|г");
  const Token& first = cursor.ahead();
  if (!is_year(first)) return std::nullopt;
  cursor.skip();
  if (!cursor.take(TokenKind::slash) && !cursor.take(TokenKind::dash)) return std::nullopt;
  const Token& second = cursor.ahead();
  const bool two_digits = is_short(second) && second.digits == 2;
  const int last = two_digits ? first.value - first.value % 100 + second.value : second.value;
  if ((!is_year(second) && !two_digits) || last != first.value + 1) return std::nullopt;
  cursor.skip();
  take_year_word(cursor);
  if (!named && !cursor.take_phrase("учебн*|уч год*|г")) return std::nullopt;
  unit.years = {{first.value, first.value}};
  unit.short_year = two_digits;
  attempt.keep();
  return unit;
}

// «осень», «зимний период», «осенне-зимний период 2020/2021 годов».
std::optional<CalendarUnit> take_season(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  CalendarUnit unit{.level = UnitLevel::season};
  if (cursor.take("осенне")) {
    cursor.take(TokenKind::dash);
    if (!cursor.take_phrase("зимн* период*")) return std::nullopt;
    unit.index = 5;
  } else {
    const bool adjective = cursor.ahead().is(Sense::season_adjective);
    if (!adjective && !cursor.ahead().is(Sense::season)) return std::nullopt;
    unit.index = cursor.ahead().lexeme.value;
    cursor.skip();
    if (!cursor.take_phrase("период*") && adjective) return std::nullopt;
  }
  // Winter lies in two years, so one year does not tell which.
  const bool over_new_year = unit.index == 1 || unit.index == 5;
  if (is_year(cursor.ahead())) {
    const int first = cursor.ahead().value;
    const Token& sign = cursor.ahead(1);
    const bool two =
        (sign.kind == TokenKind::slash || sign.kind == TokenKind::dash) && cursor.ahead(2).value == first + 1;
    if (over_new_year != two) return std::nullopt;
    cursor.go_to(cursor.at() + (two ? 3 : 1));
    take_year_word(cursor);
    unit.years = {{first, first}};
  }
  attempt.keep();
  return unit;
}

// «11 месяцев 2013 года»
std::optional<CalendarUnit> take_months_of_year(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto count = take_count(cursor);
  if (!count || !cursor.take(Sense::months) || !is_year(cursor.ahead())) return std::nullopt;
  attempt.keep();
  return CalendarUnit{.level = UnitLevel::months, .index = *count};
}

std::optional<CalendarUnit> take_year_unit(DeadlineCursor& cursor) {
  CalendarUnit unit{.level = UnitLevel::year};
  const bool period = cursor.take_phrase("планов* период*");
  cursor.take_phrase("период|периода|периоде");
  unit.years = take_years(cursor, unit.short_year);
  if (unit.years.empty()) return std::nullopt;
  // «плановый период 2020 и 2021 годов» is one
  if (period) unit.years = {{unit.years.front().first, unit.years.back().last}};
  return unit;
}

std::optional<CalendarUnit> take_bare(DeadlineCursor& cursor) {
  const Token& token = cursor.ahead();
  const bool number = is_short(token) && token.value >= 1 && token.value <= 31;
  if (!number && !token.is(Sense::ordinal)) return std::nullopt;
  const Token& next = cursor.ahead(1);
  const bool goes_on = next.kind == TokenKind::dash || next.kind == TokenKind::comma || next.text == "и" ||
                       next.text == "по" || next.text == "до";
  if (!goes_on) return std::nullopt;
  return CalendarUnit{.index = *take_ordinal(cursor)};
}

std::optional<CalendarUnit> take_unit(DeadlineCursor& cursor) {
  using Take = std::optional<CalendarUnit> (*)(DeadlineCursor&);
  constexpr std::array<Take, 8> takers{take_month_in_digits, take_iso,          take_dotted, take_academic,
                                       take_month_or_day,    take_ordinal_unit, take_season, take_months_of_year};
  for (const Take take : takers)
    if (auto unit = take(cursor)) {
      take_years_of(cursor, *unit);
      return unit;
    }
  if (auto unit = take_year_unit(cursor)) return unit;
  return take_bare(cursor);
}

// Behind «конец», «начало»: also a year or an academic year that is not named.
std::optional<CalendarUnit> take_unit_with_edge(DeadlineCursor& cursor) {
  if (auto unit = take_unit(cursor)) return unit;
  if (cursor.take_phrase("текущего? учебного года")) return CalendarUnit{.level = UnitLevel::academic_year};
  if (cursor.take_phrase("текущего|отчетного|этого|календарного? календарного? года"))
    return CalendarUnit{.level = UnitLevel::year};
  return std::nullopt;
}

// ---- hours

// «08:30», «18.00», «12 часов 30 минут».
std::optional<int> take_clock(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const Token& hour = cursor.ahead();
  if (!is_short(hour) || hour.value > 24) return std::nullopt;
  const Token& sign = cursor.ahead(1);
  const Token& minute = cursor.ahead(2);
  // «15.08.2011» is no hour
  const bool date = cursor.ahead(3).kind == TokenKind::stop && cursor.ahead(3).glued;
  const bool dash = sign.kind == TokenKind::dash && cursor.before() != nullptr && cursor.before()->text == "в";
  if ((sign.kind == TokenKind::colon || sign.kind == TokenKind::stop || dash) && sign.glued && is_short(minute) &&
      !date && minute.digits == 2 && minute.value < 60) {
    cursor.go_to(cursor.at() + 3);
    cursor.take_phrase("час*|ч");
    attempt.keep();
    return hour.value * 60 + minute.value;
  }
  if (!sign.is(Sense::hour) && sign.text != "ч") return std::nullopt;
  cursor.go_to(cursor.at() + 2);
  int minutes = 0;
  if (is_short(cursor.ahead()) && cursor.ahead(1).text.starts_with("мин")) {
    minutes = cursor.ahead().value;
    cursor.go_to(cursor.at() + 2);
  }
  attempt.keep();
  return hour.value * 60 + minutes;
}

// Behind a day: «, 08:30 – 12:30», «в 10.00», «до 18 часов».
void take_hours(DeadlineCursor& cursor, CalendarUnit& unit) {
  if (unit.level != UnitLevel::day || unit.minutes) return;
  Attempt attempt(cursor);
  cursor.take(TokenKind::comma);
  // «13.06, 20.06» are two days; «13.06 в 20.06» is a day and an hour
  const bool at = cursor.take_phrase("в|во");
  cursor.take_phrase("с|до");
  if (!at && is_dotted(cursor)) return;
  unit.minutes = take_clock(cursor);
  if (!unit.minutes) return;
  attempt.keep();
  Attempt range(cursor);
  if (!cursor.take(TokenKind::dash) && !cursor.take_phrase("до|по")) return;
  unit.last_minutes = take_clock(cursor);
  if (unit.last_minutes) range.keep();
}

// «понедельник, 15 мая»: the day tells it
void take_weekday_before(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (!cursor.take(Sense::weekday)) return;
  cursor.take(TokenKind::comma);
  if (is_short(cursor.ahead())) attempt.keep();
}

// «до 18.00 5 июня»
std::optional<int> take_clock_before_day(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  if (is_dotted(cursor)) return std::nullopt;
  const auto minutes = take_clock(cursor);
  const std::size_t behind = cursor.at();
  if (!minutes || !take_unit(cursor)) return std::nullopt;
  cursor.go_to(behind);
  attempt.keep();
  return minutes;
}

// ---- items

void take_neutral_words(DeadlineCursor& cursor) {
  cursor.take_one_of({"в течение|течении|теч", "на протяжении", "в|на|за период", "в|во|на|за"});
  cursor.take_phrase("весь|всего");
}

// A range: its left end has what the right one says.
void complete(CalendarUnit& unit, const CalendarUnit& model) {
  if (unit.level != UnitLevel::bare) return;
  unit.level = model.level;
  if (unit.month == 0) unit.month = model.month;
}

bool take_range(DeadlineCursor& cursor, CalendarItem& item, bool from) {
  Attempt attempt(cursor);
  const bool dash = cursor.take(TokenKind::dash);
  if (!dash && !(from && cursor.take_phrase("по|до"))) return false;
  cursor.take("по");
  auto last = take_unit(cursor);
  if (!last || last->level == UnitLevel::bare) return false;
  complete(item.unit, *last);
  item.last = std::move(last);
  attempt.keep();
  return true;
}

// «15.06. 15.08.2011», «13.06.2024 20.06.2024»
void take_lost_dash(DeadlineCursor& cursor, CalendarItem& item, bool dotted) {
  if (!dotted || item.mode != DueMode::on || !is_dotted(cursor)) return;
  Attempt attempt(cursor);
  auto last = take_dotted(cursor);
  if (!last || last->years.empty()) return;
  item.last = std::move(last);
  item.lost_dash = true;
  attempt.keep();
}

// «конца», «началу», «окончания» before a unit whose edge is meant.
Edge take_edge(DeadlineCursor& cursor, DueMode mode) {
  if (mode == DueMode::on) return Edge::whole;
  if (cursor.take_phrase("начал*")) return Edge::beginning;
  return cursor.take_phrase("конца|концу|концом|окончани*|завершени*|истечени*") ? Edge::end : Edge::whole;
}

void take_behind(DeadlineCursor& cursor, CalendarItem& item) {
  CalendarUnit& unit = item.last ? *item.last : item.unit;
  if (unit.years.empty() && unit.level != UnitLevel::year) unit.year_of = take_counted_year(cursor);
  if (unit.years.empty()) take_unsaid_year(cursor, item);
  take_hours(cursor, unit);
  if (cursor.take_phrase("включительно")) item.inclusive = true;
  Attempt attempt(cursor);
  if (cursor.take(TokenKind::open) && cursor.take_phrase("включительно") && cursor.take(TokenKind::close)) {
    item.inclusive = true;
    attempt.keep();
  }
}

}  // namespace

std::optional<DueWords> take_due_words(DeadlineCursor& cursor) {
  cursor.take_one_of({"в срок", "сроком"});
  if (cursor.take_phrase("не позднее|позже чем?")) return DueWords{DueMode::by, true, false};
  if (cursor.take_phrase("до")) return DueWords{DueMode::by, false, false};
  if (cursor.take_phrase("к|ко")) return DueWords{DueMode::by, false, true};
  if (cursor.take_phrase("по")) return DueWords{DueMode::by, true, false};
  if (cursor.take_one_of({"начиная с|со", "не ранее|раньше", "с|со"})) return DueWords{DueMode::from, false, false};
  if (cursor.take_phrase("после")) return DueWords{DueMode::after, false, false};
  return std::nullopt;
}

std::optional<CalendarItem> take_calendar_item(DeadlineCursor& cursor, DueMode mode) {
  Attempt attempt(cursor);
  CalendarItem item{.unit = {}, .last = {}, .mode = mode};
  item.vague = cursor.take_phrase("ориентировочно|предварительно|примерно");
  auto due = take_due_words(cursor);
  if (!due) {
    take_neutral_words(cursor);
    due = take_due_words(cursor);
  }
  if (due) {
    item.mode = due->mode;
    item.inclusive = due->inclusive;
    item.to_beginning_itself = due->to;
  }
  take_weekday_before(cursor);
  const std::optional<int> minutes = take_clock_before_day(cursor);
  item.edge = take_edge(cursor, item.mode);
  const bool dotted = is_dotted(cursor);
  auto unit = item.edge == Edge::whole ? take_unit(cursor) : take_unit_with_edge(cursor);
  if (!unit) return std::nullopt;
  item.unit = *std::move(unit);
  if (minutes && item.unit.level != UnitLevel::day) return std::nullopt;
  item.unit.minutes = minutes;
  take_hours(cursor, item.unit);
  if (take_range(cursor, item, item.mode == DueMode::from)) {
    if (item.mode == DueMode::from) item.mode = DueMode::on;
    // «до мая – июня»: by its end, or before its beginning?
    if (item.edge != Edge::whole || item.mode != DueMode::on) return std::nullopt;
  } else {
    take_lost_dash(cursor, item, dotted);
  }
  // «с 2009 по 2013 год»
  if (item.mode == DueMode::from && item.unit.level == UnitLevel::year && item.edge == Edge::whole &&
      !item.unit.years.empty() && item.unit.years.front().first != item.unit.years.front().last)
    item.mode = DueMode::on;
  take_behind(cursor, item);
  attempt.keep();
  return item;
}

}  // namespace language
