// An expression is a list of entries (language/deadline_entries.h); here they are joined: units of a list share the
// year behind them («май, ноябрь 2020 г.»), a recurrence takes what stands beside it («ежегодно, до 1 апреля»).

#include "language/deadlines.h"

#include "language/deadline_entries.h"

#include <algorithm>
#include <array>
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

bool has_years(const CalendarItem& item) { return !(item.last ? *item.last : item.unit).years.empty(); }

bool is_plain_year(const CalendarItem& item) {
  return item.unit.level == UnitLevel::year && item.mode == DueMode::on && !item.last && !item.unit.years.empty();
}

// «2024 год: май, октябрь» is said of that year. A year behind units that have none («I квартал (январь – март) 2024
// г.») may be theirs or not: nothing is arranged.
bool spread_year(std::vector<CalendarItem>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_plain_year(items[i])) continue;
    if (i > 0 && !has_years(items[i - 1]) && items[i - 1].unit.level != UnitLevel::year) return false;
    const std::vector<YearSpan> years = items[i].unit.years;
    std::size_t end = i + 1;
    while (end < items.size() && !has_years(items[end]) && items[end].unit.level != UnitLevel::year) ++end;
    if (end == i + 1) continue;
    if (years.size() != 1 || years.front().first != years.front().last) return false;
    for (std::size_t k = i + 1; k < end; ++k) (items[k].last ? *items[k].last : items[k].unit).years = years;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return true;
}

// «не ранее 1 июня и не позднее 15 июля» is one span.
void join_bounds(std::vector<CalendarItem>& items) {
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    const bool bounds = items[i].mode == DueMode::from && items[i + 1].mode == DueMode::by && items[i].in_list &&
                        !items[i].last && items[i + 1].unit.level == UnitLevel::day;
    if (!bounds) continue;
    items[i].last = items[i + 1].unit;
    items[i].mode = DueMode::on;
    items[i].in_list = items[i + 1].in_list;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

bool arrange(std::vector<CalendarItem>& items) {
  join_bounds(items);
  return spread_year(items);
}

class Joiner {
 public:
  std::optional<model::Deadline> join(std::vector<DeadlineEntry> entries) {
    for (std::size_t i = 0; i < entries.size();) {
      if (std::holds_alternative<CalendarItem>(entries[i].what)) {
        std::vector<CalendarItem> items;
        while (i < entries.size() && std::holds_alternative<CalendarItem>(entries[i].what))
          items.push_back(std::move(std::get<CalendarItem>(entries[i++].what)));
        if (!calendar(items)) return std::nullopt;
        continue;
      }
      // «до 10 числа ежемесячно»: of which period, the next words say
      const bool day = std::holds_alternative<DayOfPeriod>(entries[i].what) && recurs_.empty();
      if (day && i + 1 < entries.size() && std::holds_alternative<TakenRecurrence>(entries[i + 1].what))
        std::swap(entries[i], entries[i + 1]);
      if (!other(entries[i++])) return std::nullopt;
    }
    if (!finish() || mixes_kinds()) return std::nullopt;
    return model::Deadline::find(std::move(terms_), std::move(doubts_));
  }

 private:
  // «постоянно до 2025 года», «при наличии средств, 2025 год»: of the two neither is the deadline, and a sum of both
  // says that there are two.
  [[nodiscard]] bool mixes_kinds() const {
    bool days = false, others = false;
    for (const DeadlineTerm& term : terms_) {
      if (term.alternative) return false;
      const auto* span = std::get_if<MomentSpan>(&term.when);
      const auto* open = std::get_if<model::OpenTerm>(&term.when);
      const bool event = span != nullptr && !days_of_calendar(*span) && !is_length(*span);
      days = days || (span != nullptr && days_of_calendar(*span));
      others = others || event || std::holds_alternative<model::ByDocument>(term.when) ||
               (open != nullptr && *open == model::OpenTerm::constantly);
    }
    return days && others;
  }

  static bool days_of_calendar(const MomentSpan& span) {
    const Moment& moment = span.last ? *span.last : *span.first;
    return !std::holds_alternative<model::FromEvent>(moment.at);
  }

  // «месяц, 3 дня»
  static bool is_length(const MomentSpan& span) {
    const auto* day = span.last ? std::get_if<model::FromEvent>(&span.last->at) : nullptr;
    return day != nullptr && day->counted && day->count > 0 && day->event.empty();
  }

  bool calendar(std::vector<CalendarItem>& items) {
    if (closed_) return false;
    take_from_year(items);
    if (items.empty()) return true;
    if (recurs_anywhere() && std::ranges::any_of(items, ends_in_year)) return false;
    if (!arrange(items)) return false;
    group_ = terms_.size();
    auto expanded = expand(items);
    if (!expanded) return false;
    const bool every_year =
        std::ranges::any_of(items, [](const CalendarItem& item) { return item.every_year; }) && recurs_.empty();
    for (DeadlineTerm& term : expanded->terms) {
      if (every_year) term.recurs = {yearly};
      // «2 квартал (апрель – июнь)» says it twice
      if (terms_.size() > group_ && terms_.back() == term) continue;
      add(std::move(term));
      if (terms_.size() > group_ + 1 && terms_.back() == terms_[terms_.size() - 2]) terms_.pop_back();
    }
    std::ranges::move(expanded->doubts, std::back_inserter(doubts_));
    return true;
  }

  // «ежегодно до 2024 года»: how often, and until when; of the two we keep one.
  static bool ends_in_year(const CalendarItem& item) {
    return item.mode == DueMode::by && item.unit.level == UnitLevel::year && !item.unit.years.empty() && !item.last;
  }

  [[nodiscard]] bool recurs_anywhere() const {
    return !recurs_.empty() ||
           std::ranges::any_of(terms_, [](const DeadlineTerm& term) { return !term.recurs.empty(); });
  }

  // «ежегодно с 2023 года», «ежегодно до 1 марта, начиная с 2024 года», «постоянно, с 2023 года»
  void take_from_year(std::vector<CalendarItem>& items) {
    const bool constantly = !terms_.empty() && is_constantly(terms_.back());
    if (recurs_.empty() && !constantly) return;
    const auto from = std::ranges::find_if(items, [](const CalendarItem& item) {
      const CalendarUnit& unit = item.unit;
      return item.mode == DueMode::from && unit.level == UnitLevel::year && unit.years.size() == 1 &&
             unit.years.front().first == unit.years.front().last;
    });
    if (from == items.end()) return;
    (recurs_.empty() ? terms_.back().from_year : from_year_) = from->unit.years.front().first;
    items.erase(from);
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
    // «начиная с 2025 года ежегодно до 1 апреля»
    if (is_from_year(terms_.back())) {
      from_year_ = std::get<model::CalendarDay>(std::get<MomentSpan>(terms_.back().when).first->at).year;
      terms_.pop_back();
      return true;
    }
    for (std::size_t i = group_; i < terms_.size(); ++i)
      if (terms_[i].recurs.empty()) apply(terms_[i]);
    used_ = closed_ = true;
    group_ = terms_.size();
    return true;
  }

  bool begin_recurrence(const TakenRecurrence& taken) {
    closed_ = false;
    if (taken.within) {
      // «еженедельно по пятницам» is one
      if (recurs_.size() != 1 || used_ || recurs_.front() != taken.recurrence) flush();
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
    if (closed_) return false;
    const Recurrence* beside = recurs_.empty() ? nullptr : &recurs_.front();
    std::string_view event = beside == nullptr ? "" : end_of_period(*beside);
    // «ежеквартально до 20 числа отчётного месяца»: of which of the three?
    const bool two = day.period && beside != nullptr && !day.month_if_alone && *day.period != *beside;
    if (two && end_of_period(*day.period) == "конец месяца") return false;
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
  bool closed_ = false;   // «апрель – май ежегодно»: what follows is not said of it
  bool further_ = false;  // «далее ежегодно»: not what stands before it
  std::optional<int> from_year_;
  std::size_t group_ = 0;  // where the terms of the last calendar expression begin
};

}  // namespace

namespace {

bool tells_time(const Token& token) {
  static constexpr auto stems = std::to_array<std::string_view>(
      {"срок",     "период",      "каникул",  "мере",         "четверть",        "после",   "перед",
       "оконча",   "истечени",    "началу",   "начала",       "сезон",           "кампани", "одновременно",
       "двукратн", "круглогодич", "поэтапно", "своевременно", "заблаговременно", "этап"});
  const bool number = token.is(Sense::ordinal) || token.is(Sense::cardinal);
  if (!token.is(Sense::other) || number || token.text == "раз" || token.text == "раза") return true;
  return std::ranges::any_of(stems, [&token](std::string_view stem) { return token.text.starts_with(stem); });
}

// «в зависимости от класса пожарной опасности», «с даты заключения контракта», «весь отопительный сезон»: a phrase that
// such a word begins says when, however it goes on; a body, a document, a result is named without one.
bool says_when(const std::vector<Token>& tokens) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"в",      "во",     "до",  "к",     "ко",       "с",     "со",      "на",     "за",
       "от",     "по",     "при", "через", "между",    "весь",  "всю",     "каждый", "каждую",
       "каждое", "каждые", "не",  "вне",   "согласно", "сразу", "накануне"});
  return tokens.size() > 1 && tokens[1].kind == TokenKind::word &&
         std::ranges::find(words, tokens[0].text) != words.end();
}

}  // namespace

std::optional<model::Deadline> find_deadline(std::string_view words) {
  if (words.size() > longest) return std::nullopt;
  const DeadlineTokens tokens(words);
  auto entries = read_entries(DeadlineCursor(words, tokens));
  if (!entries) return std::nullopt;
  return Joiner().join(*std::move(entries));
}

bool names_time(std::string_view words) {
  const DeadlineTokens tokens(words.substr(0, std::min(words.size(), longest)));
  const auto& all = tokens.all();
  // «15.05» among the words
  const auto dotted = [&all](std::size_t i) {
    return i + 2 < all.size() && all[i].kind == TokenKind::number && all[i + 1].kind == TokenKind::stop &&
           all[i + 1].glued && all[i + 2].kind == TokenKind::number && all[i + 2].glued;
  };
  for (std::size_t i = 0; i < all.size(); ++i)
    if (tells_time(all[i]) || dotted(i)) return true;
  return says_when(all);
}

}  // namespace language
