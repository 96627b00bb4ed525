#include "model/deadline_days.h"

#include <algorithm>

namespace model {

namespace {

const CalendarDay* calendar_day(const std::optional<Moment>& moment) {
  return moment ? std::get_if<CalendarDay>(&moment->at) : nullptr;
}

std::optional<base::Date> date_of(const CalendarDay& day, int year, bool ends_span) {
  const int in = day.year.value_or(year);
  // Without a year a span that ends on 28 February ends with the month (docs/deadlines.md).
  const bool month_end = ends_span && !day.year && day.month == 2 && day.day == 28;
  return base::Date::find(in, day.month, month_end ? base::days_in_month(in, 2) : day.day);
}

std::optional<base::Date> date_of(const WeekdayOf& day, int year) {
  if (!day.month || day.count == 0 || day.working) return std::nullopt;  // a working one needs a calendar
  const int in = day.year.value_or(year);
  const int length = base::days_in_month(in, *day.month);
  int seen = 0;
  std::optional<base::Date> last;
  for (int at = 1; at <= length; ++at) {
    const auto date = base::Date::find(in, *day.month, at);
    if (weekday_of(*date) != day.weekday) continue;
    last = date;
    if (++seen == day.count) return date;
  }
  return day.count == -1 ? last : std::nullopt;
}

class Reader {
 public:
  explicit Reader(const DeadlineContext& context) {
    if (context.period && context.period->first && context.period->last) {
      period_ = *context.period;
      first_year_ = period_.first->year();
      last_year_ = period_.last->year();
      short_ = period_.last->days() - period_.first->days() < 366;
    }
  }

  void term(const DeadlineTerm& term) {
    if (const auto* span = std::get_if<MomentSpan>(&term.when)) return this->span(*span, !term.recurs.empty());
    const auto* open = std::get_if<OpenTerm>(&term.when);
    if (open != nullptr && *open == OpenTerm::plan_year) out_.year_unsaid = true;
  }

  DeadlineDays take() { return std::move(out_); }

 private:
  void span(const MomentSpan& span, bool recurs) {
    if (has_event(span.first) || has_event(span.last)) return;
    if (!lacks_year(span.first) && !lacks_year(span.last)) return put(span, 0);
    if (!recurs) out_.year_unsaid = true;
    if (first_year_ == 0 || (!recurs && first_year_ != last_year_ && !short_)) {
      out_.year_unknown = out_.year_unknown || !recurs;
      return;
    }
    for (int year = first_year_; year <= last_year_; ++year)
      if (!short_ || first_year_ == last_year_ || begins_in_period(span, year)) put(span, year);
  }

  // Of a period over New Year that is no longer than a year each day belongs to one year alone.
  [[nodiscard]] bool begins_in_period(const MomentSpan& span, int year) const {
    const auto day = date(span.first ? span.first : span.last, year, false);
    return day && *period_.first <= *day && *day <= *period_.last;
  }

  static bool has_event(const std::optional<Moment>& moment) {
    return moment && std::holds_alternative<FromEvent>(moment->at);
  }

  static bool lacks_year(const std::optional<Moment>& moment) {
    if (!moment) return false;
    if (const auto* day = std::get_if<CalendarDay>(&moment->at)) return !day->year;
    const auto* weekday = std::get_if<WeekdayOf>(&moment->at);
    return weekday != nullptr && !weekday->year;
  }

  static std::optional<base::Date> date(const std::optional<Moment>& moment, int year, bool ends_span) {
    if (const CalendarDay* day = calendar_day(moment)) return date_of(*day, year, ends_span);
    const auto* weekday = moment ? std::get_if<WeekdayOf>(&moment->at) : nullptr;
    return weekday == nullptr ? std::nullopt : date_of(*weekday, year);
  }

  void put(const MomentSpan& span, int year) {
    const bool closed = span.first && span.last && span.first != span.last;
    const auto first = date(span.first, year, false);
    auto last = date(span.last, year, closed);
    // «сентябрь – май»: over New Year
    if (first && last && *last < *first) last = date(span.last, year + 1, closed);
    if (first || last) out_.spans.push_back({first, last});
  }

  DaySpan period_;
  int first_year_ = 0, last_year_ = 0;  // 0: there is no period
  bool short_ = false;                  // no longer than a year
  DeadlineDays out_;
};

bool is_open_ended(const DeadlineTerm& term) {
  const auto* span = std::get_if<MomentSpan>(&term.when);
  return span == nullptr || !span->last;
}

}  // namespace

std::optional<base::Date> DeadlineDays::first() const {
  std::optional<base::Date> out;
  for (const DaySpan& span : spans) {
    if (!span.first) return std::nullopt;
    if (!out || *span.first < *out) out = span.first;
  }
  return out;
}

std::optional<base::Date> DeadlineDays::last() const {
  std::optional<base::Date> out;
  for (const DaySpan& span : spans) {
    if (!span.last) return std::nullopt;
    if (!out || *out < *span.last) out = span.last;
  }
  return out;
}

int weekday_of(base::Date date) {
  // 1 January 1970 was a Thursday.
  return static_cast<int>(((date.days() + 3) % 7 + 7) % 7) + 1;
}

DeadlineContext context_of(const Plan& plan) {
  DeadlineContext out;
  if (!plan.period.meaning) return out;
  const DeadlineDays days = days_of(*plan.period.meaning, {});
  if (days.first() && days.last()) out.period = DaySpan{days.first(), days.last()};
  return out;
}

DeadlineDays days_of(const Deadline& deadline, const DeadlineContext& context) {
  Reader reader(context);
  for (const DeadlineTerm& term : deadline.terms()) reader.term(term);
  return reader.take();
}

bool is_open_ended(const Deadline& deadline) {
  return !deadline.terms().empty() &&
         std::ranges::all_of(deadline.terms(), [](const DeadlineTerm& term) { return is_open_ended(term); });
}

}  // namespace model
