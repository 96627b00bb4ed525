#include "model/deadline.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace model {

namespace {

bool is_possible(const CalendarDay& day) {
  // 2000 was a leap year: without a year 29 February may be.
  return base::Date::find(day.year.value_or(2000), day.month, day.day).has_value();
}

bool is_possible(const WeekdayOf& day) {
  const bool month = !day.month || (*day.month >= 1 && *day.month <= 12);
  return month && day.weekday >= 1 && day.weekday <= 7 && day.count >= -1 && day.count <= 5;
}

bool is_possible(const FromEvent& day) { return day.count >= 0 && (!day.then || is_possible(*day.then)); }

bool is_possible(const Moment& moment) {
  const bool minutes = !moment.minutes || (*moment.minutes >= 0 && *moment.minutes <= 24 * 60);
  return minutes && std::visit([](const auto& day) { return is_possible(day); }, moment.at);
}

bool is_reversed(const MomentSpan& span) {
  if (!span.first || !span.last) return false;
  const auto* first = std::get_if<CalendarDay>(&span.first->at);
  const auto* last = std::get_if<CalendarDay>(&span.last->at);
  // Without years a span may go over New Year.
  return first != nullptr && last != nullptr && first->year && is_before(*last, *first).value_or(true);
}

bool is_possible(const MomentSpan& span) {
  if (!span.first && !span.last) return false;
  if ((span.first && !is_possible(*span.first)) || (span.last && !is_possible(*span.last))) return false;
  return !is_reversed(span);
}

bool is_possible(const DeadlineTerm& term) {
  if (term.recurs.empty() && std::holds_alternative<std::monostate>(term.when)) return false;
  if (std::ranges::any_of(term.recurs, [](const Recurrence& r) { return r.count < 1 || r.length < 1; })) return false;
  const auto* span = std::get_if<MomentSpan>(&term.when);
  return span == nullptr || is_possible(*span);
}

// ---- the normal form

void append_padded(std::string& out, int value, std::size_t digits) {
  const std::string number = std::to_string(value);
  out.append(digits - std::min(digits, number.size()), '0');
  out += number;
}

void append_month(std::string& out, std::optional<int> year, int month) {
  if (year)
    append_padded(out, *year, 4);
  else
    out += '-';
  out += '-';
  append_padded(out, month, 2);
}

constexpr std::array<std::string_view, 8> weekdays{"", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

std::string form(const CalendarDay& day) {
  std::string out;
  append_month(out, day.year, day.month);
  out += '-';
  append_padded(out, day.day, 2);
  return out;
}

std::string form(const WeekdayOf& day) {
  std::string out;
  if (day.month) {
    append_month(out, day.year, *day.month);
    out += '-';
  }
  out += weekdays[static_cast<std::size_t>(day.weekday)];
  if (day.count != 0) out += "#" + std::to_string(day.count);
  if (day.working) out += "(working)";
  return out;
}

std::string_view letters(TermUnit unit) {
  switch (unit) {
    case TermUnit::hour: return "h";
    case TermUnit::working_day: return "wd";
    case TermUnit::month: return "M";
    case TermUnit::year: return "Y";
    case TermUnit::day: break;
  }
  return "d";
}

std::string form(const FromEvent& day) {
  std::string out = "E[" + (day.event.empty() ? "?" : day.event) + "]";
  if (day.counted) {
    out += day.before ? '-' : '+';
    out += std::to_string(day.count);
    out += letters(day.unit);
  }
  if (day.then) out += ":" + form(*day.then);
  return out;
}

std::string form(const Moment& moment) {
  std::string out = std::visit([](const auto& day) { return form(day); }, moment.at);
  if (!moment.minutes) return out;
  out += 'T';
  append_padded(out, *moment.minutes / 60, 2);
  out += ':';
  append_padded(out, *moment.minutes % 60, 2);
  return out;
}

std::string form(const MomentSpan& span) {
  const std::string first = span.first ? form(*span.first) : "..";
  if (span.first == span.last) return first;
  return first + "/" + (span.last ? form(*span.last) : "..");
}

std::string form(OpenTerm term) {
  constexpr std::array<std::string_view, 6> words{"PLAN", "PLANYEAR", "ACADYEAR", "OPEN", "ADHOC", "ONCE"};
  return std::string(words[static_cast<std::size_t>(term)]);
}

std::string form(const ByDocument& term) { return "BYDOC[" + term.words + "]"; }
std::string form(std::monostate /*none*/) { return {}; }

std::string form(const Recurrence& recurrence) {
  constexpr std::array<std::string_view, 4> signs{"", "", ">=", "<="};
  constexpr std::array<char, 3> units{'D', 'M', 'Y'};
  std::string out = "R";
  out += signs[static_cast<std::size_t>(recurrence.times)];
  if (recurrence.times != Times::every) out += std::to_string(recurrence.count);
  out += "/P" + std::to_string(recurrence.length) + units[static_cast<std::size_t>(recurrence.unit)];
  return out;
}

std::string form(const DeadlineTerm& term) {
  std::string out;
  for (const Recurrence& recurrence : term.recurs) out += (out.empty() ? "" : " ") + form(recurrence);
  const std::string when = std::visit([](const auto& one) { return form(one); }, term.when);
  if (!out.empty() && !when.empty()) out += '@';
  out += when;
  if (term.from_year) out += " from " + std::to_string(*term.from_year);
  if (term.or_as_needed) out += " ADHOC";
  if (term.reserve) out += "(reserve)";
  return out;
}

std::string form(const std::vector<DeadlineTerm>& terms) {
  std::string out;
  for (const DeadlineTerm& term : terms) {
    if (!out.empty()) out += term.alternative ? " | " : " + ";
    out += form(term);
  }
  return out;
}

std::string form(const Doubt& doubt) {
  switch (doubt.kind) {
    case DoubtKind::reversed: return "!reversed(" + doubt.detail + ")";
    case DoubtKind::ambiguous: return "!ambiguous(alt " + form(doubt.other) + ")";
    case DoubtKind::lost_dash: return "!lost-dash";
    case DoubtKind::short_year: return "!short-year";
    case DoubtKind::vague: break;
  }
  return "!vague";
}

}  // namespace

std::optional<Deadline> Deadline::find(std::vector<DeadlineTerm> terms, std::vector<Doubt> doubts) {
  if (terms.empty() && doubts.empty()) return std::nullopt;
  const auto possible = [](const DeadlineTerm& term) { return is_possible(term); };
  if (!std::ranges::all_of(terms, possible)) return std::nullopt;
  for (const Doubt& doubt : doubts)
    if (!std::ranges::all_of(doubt.other, possible)) return std::nullopt;
  return Deadline(std::move(terms), std::move(doubts));
}

const Doubt* Deadline::doubt(DoubtKind kind) const {
  const auto found = std::ranges::find(doubts_, kind, &Doubt::kind);
  return found == doubts_.end() ? nullptr : &*found;
}

std::string normal_form(const Deadline& deadline) {
  std::string out = form(deadline.terms());
  for (const Doubt& doubt : deadline.doubts()) out += (out.empty() ? "" : " ") + form(doubt);
  return out;
}

std::string normal_form(const CalendarDay& day) { return form(day); }

std::optional<bool> is_before(const CalendarDay& one, const CalendarDay& other) {
  if (one.year.has_value() != other.year.has_value()) return std::nullopt;
  return std::tuple(one.year, one.month, one.day) < std::tuple(other.year, other.month, other.day);
}

}  // namespace model
