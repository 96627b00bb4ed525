#include "model/calendar.h"

#include "model/deadline_days.h"

namespace model {

bool Calendar::is_day_off(base::Date day) const {
  constexpr int saturday = 6;
  const bool weekend = weekday_of(day) >= saturday;
  const auto year = years.find(day.year());
  if (year == years.end()) return weekend;
  return year->second.days_off.contains(day) || (weekend && !year->second.working.contains(day));
}

}  // namespace model
