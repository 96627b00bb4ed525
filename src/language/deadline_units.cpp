#include "language/deadline_units.h"

#include <algorithm>
#include <utility>

namespace language {

namespace {

using model::CalendarDay;
using model::DeadlineTerm;
using model::Doubt;
using model::DoubtKind;
using model::Moment;
using model::MomentSpan;

constexpr int most_years = 100;  // of one span: more is no deadline

std::optional<int> later(std::optional<int> year, int by) {
  return year ? std::optional<int>(*year + by) : std::nullopt;
}

// Without a year February ends on its 28th: a span that ends there ends with the month.
int month_end(std::optional<int> year, int month) { return base::days_in_month(year.value_or(2001), month); }

struct Days {
  CalendarDay first, last;
};

Days months(std::optional<int> year, int first, int last, int years_between = 0) {
  const auto last_year = later(year, years_between);
  return {{year, first, 1}, {last_year, last, month_end(last_year, last)}};
}

Days part_of_month(std::optional<int> year, int month, int first, int last) {
  return {{year, month, first}, {year, month, last == 0 ? month_end(year, month) : last}};
}

bool within(int value, int most) { return value >= 1 && value <= most; }

Days of_season(int season, std::optional<int> year) {
  if (season == 1) return months(year, 12, 2, 1);
  if (season == 5) return months(year, 10, 3, 1);
  return months(year, season * 3 - 3, season * 3 - 1);
}

// Nothing where there is no such unit: the fifth quarter, 31 June.
std::optional<Days> days_of(const CalendarUnit& unit, std::optional<int> year) {
  const int i = unit.index;
  if (unit.month != 0 && !within(unit.month, 12)) return std::nullopt;
  switch (unit.level) {
    case UnitLevel::day: {
      const int longest = year ? month_end(year, unit.month) : unit.month == 2 ? 29 : month_end(year, unit.month);
      if (!within(i, longest)) return std::nullopt;
      return Days{{year, unit.month, i}, {year, unit.month, i}};
    }
    case UnitLevel::ten_days:
    case UnitLevel::part:
      if (!within(i, 3)) return std::nullopt;
      return part_of_month(year, unit.month, i * 10 - 9, i == 3 ? 0 : i * 10);
    case UnitLevel::half_month:
      if (!within(i, 2)) return std::nullopt;
      return part_of_month(year, unit.month, i == 1 ? 1 : 16, i == 1 ? 15 : 0);
    case UnitLevel::month: return within(i, 12) ? std::optional(months(year, i, i)) : std::nullopt;
    case UnitLevel::quarter: return within(i, 4) ? std::optional(months(year, i * 3 - 2, i * 3)) : std::nullopt;
    case UnitLevel::half_year: return within(i, 2) ? std::optional(months(year, i * 6 - 5, i * 6)) : std::nullopt;
    case UnitLevel::season: return of_season(i, year);
    case UnitLevel::months: return within(i, 12) ? std::optional(months(year, 1, i)) : std::nullopt;
    case UnitLevel::year: return months(year, 1, 12);
    case UnitLevel::academic_year: return months(year, 9, 8, 1);
    case UnitLevel::academic_half:
      if (!within(i, 2)) return std::nullopt;
      return i == 1 ? months(year, 9, 12) : months(later(year, 1), 1, 8);
    case UnitLevel::bare: break;
  }
  return std::nullopt;
}

Moment moment(const CalendarDay& day, std::optional<int> minutes = {}) { return {day, minutes}; }

// «до 1 февраля года, следующего за отчётным»: the year is counted from an event, the day stands in it.
Moment in_year_of(const CalendarUnit& unit, const CalendarDay& day, std::optional<int> minutes) {
  if (!unit.year_of) return moment(day, minutes);
  model::FromEvent counted = *unit.year_of;
  counted.then = day;
  return {std::move(counted), minutes};
}

DeadlineTerm term(MomentSpan span) { return {.when = std::move(span)}; }

class Expander {
 public:
  // One item, or a list of them that share years.
  bool group(const std::vector<const CalendarItem*>& items) {
    const CalendarItem& last = *items.back();
    const std::vector<YearSpan>& years = years_of(last);
    const bool alone = items.size() == 1;
    if (alone && one_span_of_years(last)) return span_of_years(last);
    if (years.empty()) return every(items, std::nullopt, false);
    if (alone && goes_over_new_year(last)) return over_new_year(last);
    for (const YearSpan& span : years) {
      if (span.last - span.first >= most_years) return false;
      if (span.last < span.first) {
        reversed(std::to_string(span.first), std::to_string(span.last));
        continue;
      }
      for (int year = span.first; year <= span.last; ++year)
        if (!every(items, year, true)) return false;
    }
    if (alone) doubt_one_unit(last);
    return true;
  }

  Expanded take() { return std::move(out_); }

 private:
  static const std::vector<YearSpan>& years_of(const CalendarItem& item) {
    return item.last ? item.last->years : item.unit.years;
  }

  // «сентябрь – май 2024 – 2025 гг.»
  static bool goes_over_new_year(const CalendarItem& item) {
    if (!item.last || !item.unit.years.empty() || item.last->years.size() != 1) return false;
    const YearSpan& years = item.last->years.front();
    const auto first = days_of(item.unit, years.first), last = days_of(*item.last, years.first);
    return years.last == years.first + 1 && first && last && is_before(last->last, first->first).value_or(false);
  }

  bool over_new_year(const CalendarItem& item) {
    const YearSpan& years = item.last->years.front();
    add(item, {moment(days_of(item.unit, years.first)->first), moment(days_of(*item.last, years.last)->last)});
    return true;
  }

  static bool one_span_of_years(const CalendarItem& item) {
    return !item.last && item.unit.level == UnitLevel::year && !item.unit.years.empty();
  }

  bool every(const std::vector<const CalendarItem*>& items, std::optional<int> year, bool given) {
    return std::ranges::all_of(items,
                               [&](const CalendarItem* item) { return one(*item, given ? year : std::nullopt); });
  }

  bool one(const CalendarItem& item, std::optional<int> year) {
    return item.last ? range(item, year) : single(item, year);
  }

  bool single(const CalendarItem& item, std::optional<int> year) {
    const auto days = days_of(item.unit, year);
    return days && put(item, *days);
  }

  // «2020 – 2022 годы»: one span, however it is meant.
  bool span_of_years(const CalendarItem& item) {
    for (const YearSpan& span : item.unit.years) {
      if (span.last < span.first) {
        reversed(std::to_string(span.first), std::to_string(span.last));
        continue;
      }
      const auto first = days_of(item.unit, span.first), last = days_of(item.unit, span.last);
      if (!first || !last || !put(item, {first->first, last->last})) return false;
    }
    return true;
  }

  bool put(const CalendarItem& item, const Days& days) {
    const CalendarUnit& unit = item.unit;
    const auto first = in_year_of(unit, days.first, unit.minutes);
    const bool clock = unit.last_minutes.has_value();
    const auto last = in_year_of(unit, days.last, clock ? unit.last_minutes : unit.minutes);
    switch (item.mode) {
      case DueMode::on: add(item, {first, last}); return item.edge == Edge::whole;
      case DueMode::from: add(item, {item.edge == Edge::end ? last : first, std::nullopt}); return true;
      case DueMode::after:
        add(item, {in_year_of(unit, next_day(item.edge == Edge::beginning ? days.first : days.last, 1), {}), {}});
        return true;
      case DueMode::by: break;
    }
    by(item, days, first, last);
    return true;
  }

  void by(const CalendarItem& item, const Days& days, const Moment& first, const Moment& last) {
    const CalendarUnit& unit = item.unit;
    const Moment day_before = in_year_of(unit, next_day(days.first, -1), {});
    if (item.edge == Edge::beginning) return add(item, {std::nullopt, item.to_beginning_itself ? first : day_before});
    const bool clear = unit.level == UnitLevel::day || item.inclusive || item.edge == Edge::end;
    if (clear) return add(item, {std::nullopt, last});
    add(item, {std::nullopt, day_before});
    out_.doubts.push_back({.kind = DoubtKind::ambiguous, .other = {term({std::nullopt, last})}});
  }

  bool range(const CalendarItem& item, std::optional<int> year) {
    const CalendarUnit& last_unit = *item.last;
    const bool own_year = !item.unit.years.empty();
    const std::optional<int> first_year = own_year ? std::optional(item.unit.years.front().first) : year;
    const auto first = days_of(item.unit, first_year);
    const auto last = days_of(last_unit, year ? year : own_year && last_unit.years.empty() ? first_year : year);
    if (!first || !last) return false;
    const Moment from = in_year_of(last_unit, first->first, item.unit.minutes);
    const Moment to = in_year_of(last_unit, last->last, last_unit.minutes);
    if (!is_before(last->last, first->first).value_or(false)) return add(item, {from, to}), true;
    return backwards(item, *first, *last);
  }

  // Over New Year without a year; with one year in doubt which; else the end lies before the beginning.
  bool backwards(const CalendarItem& item, const Days& first, const Days& last) {
    if (!item.unit.years.empty() && item.last->years.empty()) return false;  // «с 15 декабря 2024 г. по 15 января»
    const bool days_of_one_month = first.first.month == last.last.month;
    if (days_of_one_month || !item.unit.years.empty() || item.mode != DueMode::on) {
      reversed(normal_form(first.first), normal_form(last.last));
      return true;
    }
    if (!last.last.year) return add(item, {moment(first.first), moment(last.last)}), true;
    const int year = *last.last.year;
    const auto before = days_of(item.unit, year - 1), after = days_of(*item.last, year + 1);
    if (!before || !after) return false;
    add(item, {moment(before->first), moment(last.last)});
    out_.doubts.push_back({.kind = DoubtKind::ambiguous, .other = {term({moment(first.first), moment(after->last)})}});
    return true;
  }

  // «Июнь 2020 – 2022 г.»: June of each year, or from June 2020 on?
  void doubt_one_unit(const CalendarItem& item) {
    const CalendarUnit& unit = item.unit;
    const bool one = !item.last && item.mode == DueMode::on && unit.years.size() == 1 &&
                     unit.years.front().first < unit.years.front().last;
    if (!one || unit.level == UnitLevel::day || unit.level == UnitLevel::year) return;
    const auto first = days_of(unit, unit.years.front().first);
    const CalendarDay last{unit.years.front().last, 12, 31};
    if (first)
      out_.doubts.push_back({.kind = DoubtKind::ambiguous, .other = {term({moment(first->first), moment(last)})}});
  }

  void reversed(const std::string& first, const std::string& last) {
    out_.doubts.push_back({.kind = DoubtKind::reversed, .detail = first + ">" + last});
  }

  void add(const CalendarItem& item, MomentSpan span) {
    DeadlineTerm made = term(std::move(span));
    made.reserve = item.reserve;
    made.alternative = item.alternative;
    out_.terms.push_back(std::move(made));
  }

  Expanded out_;
};

void add_once(std::vector<Doubt>& doubts, DoubtKind kind) {
  if (std::ranges::find(doubts, kind, &Doubt::kind) == doubts.end()) doubts.push_back({.kind = kind});
}

bool has_years(const CalendarItem& item) { return !(item.last ? item.last->years : item.unit.years).empty(); }

}  // namespace

CalendarDay next_day(const CalendarDay& day, int days) {
  constexpr int common_year = 2001;
  const bool leap_day = !day.year && day.month == 2 && day.day == 29;
  const auto date = base::Date::find(day.year.value_or(leap_day ? 2000 : common_year), day.month, day.day);
  if (!date) return day;
  const base::Date next = base::Date::from_days(date->days() + days);
  return {day.year ? std::optional(next.year()) : std::nullopt, next.month(), next.day()};
}

std::optional<Expanded> expand(const std::vector<CalendarItem>& items) {
  Expander expander;
  std::vector<const CalendarItem*> group;
  for (const CalendarItem& item : items) {
    group.push_back(&item);
    if (item.in_list && !has_years(item)) continue;
    if (!expander.group(group)) return std::nullopt;
    group.clear();
  }
  if (!group.empty() && !expander.group(group)) return std::nullopt;
  Expanded out = expander.take();
  for (const CalendarItem& item : items) {
    if (item.vague || item.unit.level == UnitLevel::part) add_once(out.doubts, DoubtKind::vague);
    if (item.lost_dash) add_once(out.doubts, DoubtKind::lost_dash);
    if (item.unit.short_year || (item.last && item.last->short_year)) add_once(out.doubts, DoubtKind::short_year);
  }
  return out;
}

}  // namespace language
