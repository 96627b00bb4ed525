// An expression is a list of entries (language/deadline_entries.h); here they are joined: units of a list share the
// year behind them («май, ноябрь 2020 г.»), a recurrence takes what stands beside it («ежегодно, до 1 апреля»).

#include "language/deadlines.h"

#include "language/deadline_entries.h"

#include <algorithm>
#include <utility>

namespace language {

namespace {

using model::DeadlineTerm;
using model::Doubt;
using model::DoubtKind;
using model::Moment;
using model::MomentSpan;
using model::PeriodUnit;
using model::Recurrence;
using model::Times;

constexpr std::size_t longest = 1000;  // bytes

constexpr Recurrence yearly{Times::every, 1, 1, PeriodUnit::year};

int days_in(const Recurrence& recurrence) {
  switch (recurrence.unit) {
    case PeriodUnit::day: return recurrence.length;
    case PeriodUnit::month: return recurrence.length * 28;
    case PeriodUnit::year: break;
  }
  return recurrence.length * 365;
}

// A span of days without years, and how long it is; an open one has no length.
std::optional<int> days_without_year(const MomentSpan& span) {
  const auto day_of = [](const std::optional<Moment>& moment) {
    return moment ? std::get_if<model::CalendarDay>(&moment->at) : nullptr;
  };
  const model::CalendarDay* first = day_of(span.first);
  const model::CalendarDay* last = day_of(span.last);
  if ((first == nullptr && last == nullptr) || (first != nullptr && first->year) || (last != nullptr && last->year))
    return std::nullopt;
  if (first == nullptr || last == nullptr) return 0;
  const auto number = [](const model::CalendarDay& day) { return day.month * 31 + day.day; };
  const int length = number(*last) - number(*first);
  return length < 0 ? length + 365 : length;
}

class Joiner {
 public:
  std::optional<model::Deadline> join(std::vector<DeadlineEntry> entries) {
    for (std::size_t i = 0; i < entries.size();) {
      if (std::holds_alternative<CalendarItem>(entries[i].what)) {
        const bool alternative = entries[i].alternative;
        std::vector<CalendarItem> items;
        do {
          items.push_back(std::move(std::get<CalendarItem>(entries[i++].what)));
        } while (i < entries.size() && !entries[i].alternative &&
                 std::holds_alternative<CalendarItem>(entries[i].what));
        if (!calendar(items, alternative)) return std::nullopt;
        continue;
      }
      // «до 10 числа ежемесячно»: of which period, the next words say
      const bool day = std::holds_alternative<DayOfPeriod>(entries[i].what) && recurs_.empty();
      if (day && i + 1 < entries.size() && std::holds_alternative<TakenRecurrence>(entries[i + 1].what))
        std::swap(entries[i], entries[i + 1]);
      if (!other(entries[i++])) return std::nullopt;
    }
    if (!finish()) return std::nullopt;
    return model::Deadline::find(std::move(terms_), std::move(doubts_));
  }

 private:
  bool calendar(std::vector<CalendarItem>& items, bool alternative) {
    if (take_from_year(items) && items.empty()) return true;
    if (recurs_anywhere() && std::ranges::any_of(items, ends_in_year)) return false;
    group_ = terms_.size();
    auto expanded = expand(items);
    if (!expanded) return false;
    const bool every_year =
        std::ranges::any_of(items, [](const CalendarItem& item) { return item.every_year; }) && recurs_.empty();
    for (DeadlineTerm& term : expanded->terms) {
      if (every_year) term.recurs = {yearly};
      term.alternative = std::exchange(alternative, false);
      add(std::move(term));
    }
    std::ranges::move(expanded->doubts, std::back_inserter(doubts_));
    return true;
  }

  // «ежегодно до 2024 года»: how often, and until when; of the two we keep one.
  static bool ends_in_year(const CalendarItem& item) {
    return item.mode == DueMode::by && item.unit.level == UnitLevel::year && !item.last;
  }

  [[nodiscard]] bool recurs_anywhere() const {
    return !recurs_.empty() ||
           std::ranges::any_of(terms_, [](const DeadlineTerm& term) { return !term.recurs.empty(); });
  }

  // «ежегодно с 2023 года», «постоянно, с 2023 года»
  bool take_from_year(std::vector<CalendarItem>& items) {
    const CalendarItem& first = items.front();
    const bool one_year = first.unit.level == UnitLevel::year && first.unit.years.size() == 1 &&
                          first.unit.years.front().first == first.unit.years.front().last;
    const bool constantly = !terms_.empty() && is_constantly(terms_.back());
    if ((recurs_.empty() && !constantly) || first.mode != DueMode::from || !one_year) return false;
    (recurs_.empty() ? terms_.back().from_year : from_year_) = first.unit.years.front().first;
    items.erase(items.begin());
    return true;
  }

  static bool is_constantly(const DeadlineTerm& term) {
    const auto* open = std::get_if<model::OpenTerm>(&term.when);
    return open != nullptr && *open == model::OpenTerm::constantly;
  }

  bool other(DeadlineEntry& entry) {
    if (auto* recurrence = std::get_if<TakenRecurrence>(&entry.what)) {
      const bool behind = entry.attached && group_ < terms_.size();
      further_ = entry.further;
      return behind ? end_with(*recurrence) : begin_recurrence(*recurrence);
    }
    if (std::holds_alternative<AsNeeded>(entry.what)) return as_needed(entry.alternative);
    if (const auto* day = std::get_if<DayOfPeriod>(&entry.what)) return day_of_period(*day);
    DeadlineTerm term = std::move(std::get<DeadlineTerm>(entry.what));
    term.alternative = entry.alternative;
    if (entry.vague) doubts_.push_back({.kind = DoubtKind::vague});
    add(std::move(term));
    return true;
  }

  // «апрель – май ежегодно»
  bool end_with(const TakenRecurrence& taken) {
    if (taken.within) return false;
    recurs_ = {taken.recurrence};
    used_ = false;
    if (is_from_year(terms_.back())) return finish();
    for (std::size_t i = group_; i < terms_.size(); ++i)
      if (terms_[i].recurs.empty()) apply(terms_[i]);
    used_ = true;
    group_ = terms_.size();
    return true;
  }

  bool begin_recurrence(const TakenRecurrence& taken) {
    if (taken.within) {
      flush();
      recurs_.clear();
      terms_.push_back({.recurs = {taken.recurrence}, .when = *taken.within});
      return true;
    }
    const bool second = !used_ && recurs_.size() == 1 && taken.recurrence.times != Times::every &&
                        taken.recurrence.times != Times::exactly;
    if (!second) {
      flush();
      recurs_.clear();
      from_year_.reset();
    }
    recurs_.push_back(taken.recurrence);
    used_ = false;
    return true;
  }

  // A recurrence that took nothing stands by itself.
  void flush() {
    if (recurs_.empty() || used_) return;
    terms_.push_back({.recurs = recurs_, .from_year = from_year_});
    used_ = true;
  }

  bool as_needed(bool alternative) {
    if (recurs_.empty() ? terms_.empty() : false) {
      terms_.push_back({.when = model::OpenTerm::as_needed});
      return true;
    }
    if (alternative) {
      flush();
      terms_.push_back({.when = model::OpenTerm::as_needed, .alternative = true});
      return true;
    }
    flush();
    terms_.back().or_as_needed = true;
    return true;
  }

  bool day_of_period(const DayOfPeriod& day) {
    const Recurrence* beside = recurs_.empty() ? nullptr : &recurs_.front();
    std::string_view event = beside == nullptr ? "" : end_of_period(*beside);
    if (day.period) event = end_of_period(*day.period);
    if (event.empty() && day.month_if_alone) event = "конец месяца";
    if (event.empty() || event == "конец года") return false;
    const Moment moment{model::FromEvent{.event = std::string(event), .count = day.day}};
    DeadlineTerm term{.when = MomentSpan{day.on ? std::optional(moment) : std::nullopt, moment}};
    if (beside == nullptr && day.every) term.recurs = {*day.period};
    add(std::move(term));
    return true;
  }

  void add(DeadlineTerm term) {
    if (term.recurs.empty() && !recurs_.empty()) {
      apply(term);
      used_ = true;
    }
    terms_.push_back(std::move(term));
  }

  // Days that are given beat the word for the period («раз в полугодие до 10 января и 10 июля»), unless they are a span
  // in which the period comes again («ежедневно с 5 по 18 октября»).
  void apply(DeadlineTerm& term) const {
    term.recurs = recurs_;
    term.from_year = from_year_;
    const auto* span = std::get_if<MomentSpan>(&term.when);
    const auto length = span == nullptr ? std::nullopt : days_without_year(*span);
    if (!length || recurs_.size() != 1) return;
    const Recurrence& recurrence = recurs_.front();
    const bool plain = recurrence.times == Times::every || recurrence.times == Times::exactly;
    if (plain && *length < days_in(recurrence)) term.recurs = {yearly};
  }

  // A recurrence at the end belongs to what stands before it: «май, ежегодно».
  bool finish() {
    if (recurs_.empty() || used_) return true;
    if (further_) return flush(), true;
    bool applied = false;
    for (DeadlineTerm& term : terms_) {
      if (!term.recurs.empty() || is_constantly(term)) continue;
      if (is_from_year(term)) {
        from_year_ = std::get<model::CalendarDay>(std::get<MomentSpan>(term.when).first->at).year;
        continue;
      }
      apply(term);
      applied = true;
    }
    std::erase_if(terms_, [](const DeadlineTerm& term) { return term.recurs.empty() && is_from_year(term); });
    if (!applied) flush();
    return true;
  }

  static bool is_from_year(const DeadlineTerm& term) {
    const auto* span = std::get_if<MomentSpan>(&term.when);
    if (span == nullptr || !span->first || span->last) return false;
    const auto* day = std::get_if<model::CalendarDay>(&span->first->at);
    return day != nullptr && day->year && day->month == 1 && day->day == 1;
  }

  std::vector<DeadlineTerm> terms_;
  std::vector<Doubt> doubts_;
  std::vector<Recurrence> recurs_;  // of the recurrence that what comes next belongs to
  bool used_ = false;
  bool further_ = false;  // «далее ежегодно»: not what stands before it
  std::optional<int> from_year_;
  std::size_t group_ = 0;  // where the terms of the last calendar expression begin
};

}  // namespace

std::optional<model::Deadline> find_deadline(std::string_view words) {
  if (words.size() > longest) return std::nullopt;
  const DeadlineTokens tokens(words);
  auto entries = read_entries(DeadlineCursor(words, tokens));
  if (!entries) return std::nullopt;
  return Joiner().join(*std::move(entries));
}

}  // namespace language
