#include "base/date.h"

#include "base/failure.h"

#include <chrono>

namespace base {

namespace chrono = std::chrono;

namespace {

chrono::year_month_day calendar_day(int year, int month, int day) {
  return chrono::year{year} / chrono::month{static_cast<unsigned>(month)} / chrono::day{static_cast<unsigned>(day)};
}

}  // namespace

std::optional<Date> Date::find(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  if (!calendar_day(year, month, day).ok()) return std::nullopt;
  return Date(year, month, day);
}

Date Date::from_days(std::int64_t days) {
  const chrono::year_month_day ymd{chrono::sys_days{chrono::days{days}}};
  const auto date = find(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                         static_cast<int>(static_cast<unsigned>(ymd.day())));
  ensure(date.has_value(), "a day outside the years 1 to 9999");
  return *date;
}

std::int64_t Date::days() const {
  return chrono::sys_days{calendar_day(year_, month_, day_)}.time_since_epoch().count();
}

int days_in_month(int year, int month) {
  int day = 31;
  while (!Date::find(year, month, day)) --day;
  return day;
}

}  // namespace base
