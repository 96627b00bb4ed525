// A day of the Gregorian calendar; always a possible one.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace base {

class Date {
 public:
  // The day, or nothing when the calendar has no such day. Years 1 to 9999.
  static std::optional<Date> find(int year, int month, int day);

  // Days since 1 January 1970; negative before it.
  static Date from_days(std::int64_t days);
  [[nodiscard]] std::int64_t days() const;

  [[nodiscard]] int year() const { return year_; }
  [[nodiscard]] int month() const { return month_; }
  [[nodiscard]] int day() const { return day_; }

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  Date(int year, int month, int day) : year_(year), month_(month), day_(day) {}

  int year_;
  int month_;
  int day_;
};

int days_in_month(int year, int month);

}  // namespace base
