// A deadline read against its act and its plan: which days it means.
#pragma once

#include "base/date.h"
#include "model/deadline.h"
#include "model/plan.h"

#include <optional>
#include <vector>

namespace model {

// A closed span of days; an open side has no day.
struct DaySpan {
  std::optional<base::Date> first;
  std::optional<base::Date> last;
  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

struct DeadlineContext {
  std::optional<DaySpan> period = {};  // of the plan; both sides are given
};

struct DeadlineDays {
  std::vector<DaySpan> spans;  // in the order of the terms; none of what has no days
  bool year_unsaid = false;    // a day without a year, whether or not the period gave it one
  bool year_unknown = false;   // and the period spans several years, or there is none: no days of it are here

  [[nodiscard]] std::optional<base::Date> first() const;  // nothing: open, or no days
  [[nodiscard]] std::optional<base::Date> last() const;
};

// 1 Monday … 7 Sunday.
int weekday_of(base::Date date);

DeadlineContext context_of(const Plan& plan);

// Days counted from events are unknown and left out. Of a recurrence the days of every year of the period are given.
DeadlineDays days_of(const Deadline& deadline, const DeadlineContext& context);

// A deadline whose end is no day: the whole period, constantly, as needed, in another document, a recurrence without a
// day or a span.
bool is_open_ended(const Deadline& deadline);

}  // namespace model
