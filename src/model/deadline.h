// When a duty is due: what the words of a deadline mean, before any calendar or plan is asked. Years that are not
// written stay unwritten; what the words leave open is a doubt, never a guess. model/deadline_days.h reads a deadline
// against its act and plan.
#pragma once

#include "base/date.h"
#include "model/written.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

// «5 июня 2020 года», «5 июня».
struct CalendarDay {
  std::optional<int> year;  // nothing: not written
  int month = 1;
  int day = 1;  // of a month without a year: up to 29 in February

  friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

// «вторая среда февраля», «последняя пятница месяца», «каждый вторник».
struct WeekdayOf {
  int weekday = 1;  // 1 Monday … 7 Sunday
  std::optional<int> year;
  std::optional<int> month;  // nothing: of the month that the recurrence counts, or of every week
  int count = 0;             // which of the month: 1 … 5, -1 the last; 0: every one
  bool working = false;      // only those that are working days count

  friend bool operator==(const WeekdayOf&, const WeekdayOf&) = default;
};

enum class TermUnit : std::uint8_t { hour, day, working_day, month, year };

// A day counted from an event: «в течение 5 рабочих дней со дня получения запроса», «не позднее чем за 14 дней до …».
struct FromEvent {
  std::string event;  // in the author's words; empty: not named
  int count = 0;
  TermUnit unit = TermUnit::day;
  bool before = false;  // counted back; with a count of 0: the day before which all must be done
  bool counted = true;  // false: the event itself, «после …»
  std::optional<CalendarDay> then = {};  // the first such day after the one counted: «до 1 февраля следующего года»

  friend bool operator==(const FromEvent&, const FromEvent&) = default;
};

struct Moment {
  std::variant<CalendarDay, WeekdayOf, FromEvent> at;
  std::optional<int> minutes = {};  // since midnight

  friend bool operator==(const Moment&, const Moment&) = default;
};

// From a day to a day, both included; one side may be open. One day is a span whose sides are equal.
struct MomentSpan {
  std::optional<Moment> first;
  std::optional<Moment> last;

  friend bool operator==(const MomentSpan&, const MomentSpan&) = default;
};

// What has no days of its own.
enum class OpenTerm : std::uint8_t {
  plan,           // the whole period of the plan
  plan_year,      // within the plan's year
  academic_year,  // within the academic year
  constantly,
  as_needed,
  once,
};

// «по отдельному плану», «в установленные сроки»: the day stands elsewhere.
struct ByDocument {
  std::string words;  // the author's, with their preposition

  friend bool operator==(const ByDocument&, const ByDocument&) = default;
};

enum class PeriodUnit : std::uint8_t { day, month, year };
enum class Times : std::uint8_t { every, exactly, at_least, at_most };

// «ежеквартально» is every 3 months, «2 раза в год» exactly 2 in a year.
struct Recurrence {
  Times times = Times::every;
  int count = 1;
  int length = 1;  // of the period, in units
  PeriodUnit unit = PeriodUnit::year;

  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

// One of the terms that a deadline joins.
struct DeadlineTerm {
  std::vector<Recurrence> recurs = {};  // two: «не реже … и не чаще …»
  std::variant<std::monostate, MomentSpan, OpenTerm, ByDocument> when = {};  // of a recurrence: within which, if said
  std::optional<int> from_year = {};                                         // of a recurrence: since when
  bool or_as_needed = false;
  bool reserve = false;      // a day kept for the case that the one before it fails
  bool alternative = false;  // «или»: in place of the term before it

  friend bool operator==(const DeadlineTerm&, const DeadlineTerm&) = default;
};

enum class DoubtKind : std::uint8_t {
  reversed,    // the end lies before the beginning
  ambiguous,   // the words may mean `other` as well
  lost_dash,   // two days side by side without what joins them
  vague,       // «срочно», «начало июня»: the words name no day
  short_year,  // a year of two digits
};

struct Doubt {
  DoubtKind kind = DoubtKind::vague;
  std::string detail = {};               // of reversed: «2021>2020»
  std::vector<DeadlineTerm> other = {};  // of ambiguous

  friend bool operator==(const Doubt&, const Doubt&) = default;
};

// What one expression means. Always something: a term or a doubt. Every day in it may be in some calendar, no span with
// written years runs backwards.
class Deadline {
 public:
  // Nothing when the terms and doubts are no deadline: an impossible day, a reversed span, a recurrence of no length.
  static std::optional<Deadline> find(std::vector<DeadlineTerm> terms, std::vector<Doubt> doubts);

  [[nodiscard]] const std::vector<DeadlineTerm>& terms() const { return terms_; }
  [[nodiscard]] const std::vector<Doubt>& doubts() const { return doubts_; }
  [[nodiscard]] const Doubt* doubt(DoubtKind kind) const;

  friend bool operator==(const Deadline&, const Deadline&) = default;

 private:
  Deadline(std::vector<DeadlineTerm> terms, std::vector<Doubt> doubts)
      : terms_(std::move(terms)), doubts_(std::move(doubts)) {}

  std::vector<DeadlineTerm> terms_;
  std::vector<Doubt> doubts_;
};

// The form that `prikaz deadline` prints, for people and programs: «2020-05-01/2020-06-30», «R/P1Y@../--04-01».
// docs/deadlines.md lists the forms; they follow ISO 8601 where it has one.
std::string normal_form(const Deadline& deadline);
std::string normal_form(const CalendarDay& day);

// A day of the calendar without its year: «--05-09» is before «--06-01». Nothing where one of them has no year and the
// other has.
std::optional<bool> is_before(const CalendarDay& one, const CalendarDay& other);

// Words and, if the grammar knows them, their meaning.
using WrittenDeadline = Written<Deadline>;

}  // namespace model
