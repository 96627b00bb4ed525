// The entries of a deadline, one after the other as they stand: pieces of the calendar, recurrences, terms from an
// event, and what has no days. language/deadlines.h joins them.
#pragma once

#include "language/deadline_calendar.h"
#include "language/deadline_events.h"
#include "language/deadline_open.h"
#include "language/deadline_recurrence.h"

#include <optional>
#include <variant>
#include <vector>

namespace language {

struct AsNeeded {};

struct DeadlineEntry {
  std::variant<CalendarItem, model::DeadlineTerm, TakenRecurrence, AsNeeded, DayOfPeriod> what;
  bool alternative = false;  // «или»: in place of the one before
  bool vague = false;
  bool attached = false;  // without a sign to what stands before it
  bool further = false;   // «далее»: what stands before it is another term
};

// Nothing where a word is not understood.
std::optional<std::vector<DeadlineEntry>> read_entries(DeadlineCursor cursor);

}  // namespace language
