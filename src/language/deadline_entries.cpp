#include "language/deadline_entries.h"

#include "language/deadline_labels.h"

#include <utility>

namespace language {

namespace {

using model::DeadlineTerm;
using model::Moment;
using model::MomentSpan;

constexpr std::size_t most_entries = 60;

// What stands between two entries.
struct Separator {
  bool any = false;
  bool list = false;         // a comma or «и»: units share their years and their «до»
  bool alternative = false;  // «или»
  bool sign = false;         // a dash or a colon
  bool goes_on = false;      // something must follow
  bool further = false;      // «далее»
  bool opens = false;        // it ends in a bracket that opens
};

// A stop inside figures («2020.05.06») parts nothing.
bool take_stop(DeadlineCursor& cursor) {
  if (cursor.ahead().kind != TokenKind::stop || cursor.ahead(1).glued) return false;
  cursor.skip();
  return true;
}

Separator take_separator(DeadlineCursor& cursor) {
  Separator out;
  for (bool more = true; more;) {
    more = false;
    if (cursor.take(TokenKind::comma)) out.list = more = true;
    const bool opens = cursor.take(TokenKind::open);
    if (opens || cursor.take(TokenKind::semicolon) || cursor.take(TokenKind::close) || take_stop(cursor)) more = true;
    out.opens = more ? opens : out.opens;
    if (cursor.take(TokenKind::dash) || cursor.take(TokenKind::colon)) out.sign = more = true;
    out.any = out.any || (more && !out.sign);
  }
  if (cursor.take_phrase("а также") || cursor.take_phrase("и")) out.any = out.list = out.goes_on = true;
  if (cursor.take_phrase("или|либо")) out.any = out.alternative = out.goes_on = true;
  if (cursor.take_phrase("далее|затем")) {
    out.any = out.goes_on = out.further = true;
    while (cursor.take(TokenKind::dash) || cursor.take(TokenKind::comma)) continue;
  }
  out.goes_on = out.goes_on || out.sign;
  return out;
}

class Entries {
 public:
  explicit Entries(DeadlineCursor cursor) : cursor_(cursor) {}

  // Nothing where a word is not understood.
  std::optional<std::vector<DeadlineEntry>> read() {
    bool first = true;
    while (true) {
      const Separator separator = take_separator(cursor_);
      if (cursor_.done() && separator.goes_on) return std::nullopt;
      if (cursor_.done()) break;
      if (out_.size() == most_entries || (first && separator.sign)) return std::nullopt;
      if (!next(separator, first) && !(separator.opens && pass_remark())) return std::nullopt;
      first = false;
    }
    if (out_.empty() || !complete_bare()) return std::nullopt;
    return std::move(out_);
  }

 private:
  // «март (дистанционно), октябрь (очно)»: words in brackets that tell no time. Behind them a list begins anew.
  bool pass_remark() {
    constexpr int most_words = 5;
    const Token* before = cursor_.before();
    if (out_.empty() || before == nullptr || before->kind != TokenKind::open) return false;
    Attempt attempt(cursor_);
    for (int words = 0; words < most_words && cursor_.ahead().kind == TokenKind::word; ++words) {
      const Token& word = cursor_.ahead();
      // «(итоговый)»: of several things that are not named
      const bool thing = word.text.ends_with("ый") || word.text.ends_with("ий") || word.text.ends_with("ой");
      const bool tells = thing || !word.is(Sense::other) || word.text == "не" || word.text == "кроме" ||
                         word.text == "до" || word.text == "после" || word.text == "при";
      if (tells) return false;
      cursor_.skip();
    }
    if (!cursor_.take(TokenKind::close)) return false;
    attempt.keep();
    return true;
  }

  bool next(const Separator& separator, bool first) {
    const Label label = take_label(cursor_);
    if (label != Label::none) cursor_.take(TokenKind::open);
    cursor_.take_phrase("на следующий|очередной год");
    auto read = entry(label);
    const bool subject = !read && label == Label::none && take_subject(cursor_);
    if (subject) read = entry(Label::plain);
    if (!read) return false;
    read->alternative = separator.alternative && !first;
    read->attached = !separator.any && !separator.sign;
    read->further = separator.further;
    auto* item = std::get_if<CalendarItem>(&read->what);
    auto* before = first ? nullptr : std::get_if<CalendarItem>(&out_.back().what);
    if (!first && label == Label::none && !subject && !may_follow(separator, out_.back(), *read)) return false;
    if (item != nullptr) item->alternative = read->alternative;
    if (item != nullptr && before != nullptr && (separator.list || separator.alternative)) {
      // «до 1 марта, начиная с 2024 года»: that year is not the day's
      before->in_list = item->mode == DueMode::on || item->mode == before->mode || item->mode == DueMode::by;
      item->reserve = item->reserve || before->reserve;
      const bool due_goes_on =
          item->mode == DueMode::on && before->mode == DueMode::by && !had_words_ && label == Label::none;
      if (due_goes_on && level_of(*item) <= UnitLevel::day && level_of(*before) <= UnitLevel::day)
        item->mode = DueMode::by;
    }
    out_.push_back(*std::move(read));
    return true;
  }

  static UnitLevel level_of(const CalendarItem& item) { return item.unit.level; }

  // What stands side by side without a sign, or at a dash, must be sure to be two things.
  static bool may_follow(const Separator& separator, const DeadlineEntry& before, const DeadlineEntry& entry) {
    const auto open_ended = [](const DeadlineEntry& one) {
      if (std::holds_alternative<TakenRecurrence>(one.what) || std::holds_alternative<AsNeeded>(one.what)) return true;
      const auto* term = std::get_if<DeadlineTerm>(&one.what);
      return term != nullptr && std::holds_alternative<model::OpenTerm>(term->when);
    };
    const auto* year = std::get_if<CalendarItem>(&before.what);
    const bool year_before = year != nullptr && year->unit.level == UnitLevel::year && !year->last;
    if (separator.sign) return open_ended(before) || year_before;  // «2024 год: май»
    // «2024-2026 учебный год»
    const auto* term = std::get_if<DeadlineTerm>(&entry.what);
    if (!separator.any && year != nullptr && term != nullptr) return false;
    if (separator.any || open_ended(before) || open_ended(entry)) return true;
    const auto* one = std::get_if<CalendarItem>(&before.what);
    const auto* other = std::get_if<CalendarItem>(&entry.what);
    const auto has_years = [](const CalendarItem& item) { return !(item.last ? *item.last : item.unit).years.empty(); };
    return one != nullptr && other != nullptr && has_years(*one) && has_years(*other);
  }

  std::optional<DeadlineEntry> entry(Label label) {
    if (take_as_needed(cursor_)) return DeadlineEntry{AsNeeded{}};
    if (auto weekday = further_weekday()) return DeadlineEntry{*std::move(weekday)};
    if (auto recurrence = take_recurrence(cursor_)) return DeadlineEntry{*std::move(recurrence)};
    if (auto day = take_day_of_period(cursor_)) return DeadlineEntry{*std::move(day)};
    if (auto weekday = weekday_term()) return DeadlineEntry{*std::move(weekday)};
    if (auto item = calendar_item(label)) return DeadlineEntry{*std::move(item)};
    if (auto span = take_relative(cursor_)) return DeadlineEntry{DeadlineTerm{.when = *std::move(span)}};
    if (const auto open = take_open_term(cursor_))
      return DeadlineEntry{DeadlineTerm{.when = open->term}, false, open->vague};
    if (auto urgent = take_urgent(cursor_)) return DeadlineEntry{DeadlineTerm{.when = *std::move(urgent)}, false, true};
    if (auto document = take_by_document(cursor_)) return DeadlineEntry{DeadlineTerm{.when = *std::move(document)}};
    if (auto event = take_event(cursor_)) return DeadlineEntry{DeadlineTerm{.when = *std::move(event)}};
    return std::nullopt;
  }

  // «по вторникам и четвергам»
  std::optional<TakenRecurrence> further_weekday() {
    const auto* before = out_.empty() ? nullptr : std::get_if<TakenRecurrence>(&out_.back().what);
    if (before == nullptr || !before->within || !cursor_.ahead().is(Sense::weekday)) return std::nullopt;
    TakenRecurrence out = *before;
    model::Moment moment = *out.within->first;
    std::get<model::WeekdayOf>(moment.at).weekday = cursor_.ahead().lexeme.value;
    out.within = MomentSpan{moment, moment};
    cursor_.skip();
    return out;
  }

  std::optional<DeadlineTerm> weekday_term() {
    Attempt attempt(cursor_);
    cursor_.take_phrase("в|во");
    const auto weekday = take_weekday_of(cursor_);
    if (!weekday) return std::nullopt;
    attempt.keep();
    const Moment moment{*weekday};
    return DeadlineTerm{.when = MomentSpan{moment, moment}};
  }

  std::optional<CalendarItem> calendar_item(Label label) {
    Attempt attempt(cursor_);
    had_words_ = cursor_.ahead().kind == TokenKind::word && cursor_.ahead().is(Sense::other);
    auto item = take_calendar_item(cursor_, DueMode::on);
    if (!item || !after_event(*item)) return std::nullopt;
    item->reserve = label == Label::reserve;
    if (label == Label::due && item->mode == DueMode::on && !item->last && item->unit.level == UnitLevel::day)
      item->mode = DueMode::by;
    attempt.keep();
    return item;
  }

  // «до 15 октября после окончания отчётного периода»: the first such day after the event.
  bool after_event(CalendarItem& item) {
    if (item.unit.level != UnitLevel::day || item.last || !item.unit.years.empty() || item.unit.year_of) return true;
    Attempt attempt(cursor_);
    if (cursor_.ahead().text != "после") return true;
    const auto event = take_event(cursor_);
    if (!event || !event->first) return false;
    item.unit.year_of = std::get<model::FromEvent>(event->first->at);
    attempt.keep();
    return true;
  }

  // «5» of «5, 12 и 19 мая» is what stands behind it.
  bool complete_bare() {
    const CalendarItem* behind = nullptr;
    for (auto entry = out_.rbegin(); entry != out_.rend(); ++entry) {
      auto* item = std::get_if<CalendarItem>(&entry->what);
      if (item != nullptr && item->unit.level == UnitLevel::bare) {
        if (behind == nullptr || !item->in_list || behind->unit.level == UnitLevel::month ||
            behind->unit.level >= UnitLevel::year)
          return false;
        item->unit.level = behind->unit.level;
        item->unit.month = behind->unit.month;
      }
      behind = item;
    }
    return true;
  }

  DeadlineCursor cursor_;
  std::vector<DeadlineEntry> out_;
  bool had_words_ = false;  // the last item began with a word of its own: «до», «в»
};

}  // namespace

std::optional<std::vector<DeadlineEntry>> read_entries(DeadlineCursor cursor) { return Entries(cursor).read(); }

}  // namespace language
