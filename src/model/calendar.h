// The production calendar, as far as somebody gave it: which days are not worked. Saturdays and Sundays need no act;
// holidays and days that were moved are known of the years that the organisation or the package lists.
#pragma once

#include "base/date.h"

#include <map>
#include <set>

namespace model {

struct CalendarYear {
  std::set<base::Date> days_off;  // besides Saturdays and Sundays
  std::set<base::Date> working;   // Saturdays and Sundays that are worked
};

struct Calendar {
  std::map<int, CalendarYear> years;

  [[nodiscard]] bool is_day_off(base::Date day) const;
};

}  // namespace model
