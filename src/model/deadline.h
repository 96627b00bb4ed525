// When a duty is due: the words that are printed and, once understood, their meaning.
#pragma once

#include "base/date.h"
#include "model/written.h"

#include <vector>

namespace model {

// A closed span of days; an open side has no day.
struct DaySpan {
  std::optional<base::Date> first;
  std::optional<base::Date> last;
  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

// The meaning is the union of its spans. Words that the grammar does not understand have none.
using Deadline = Written<std::vector<DaySpan>>;

}  // namespace model
