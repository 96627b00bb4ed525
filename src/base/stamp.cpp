#include "base/stamp.h"

namespace base {

namespace {

constexpr std::int64_t of_day = 24 * 60 * 60;

void append_digits(std::string& out, std::int64_t value, std::size_t count) {
  const std::string digits = std::to_string(value);
  if (digits.size() < count) out.append(count - digits.size(), '0');
  out += digits;
}

}  // namespace

Stamp stamp_at(std::int64_t seconds, const std::optional<Date>& day) {
  Stamp stamp;
  if (seconds >= 0)
    stamp.seconds = seconds;
  else if (day)
    stamp.seconds = day->days() * of_day;
  return stamp;
}

std::string w3c_time(const Stamp& stamp) {
  const std::int64_t days = stamp.seconds >= 0 ? stamp.seconds / of_day : (stamp.seconds - of_day + 1) / of_day;
  const Date day = Date::from_days(days);
  const std::int64_t second = stamp.seconds - days * of_day;
  std::string out;
  append_digits(out, day.year(), 4);
  append_digits(out += '-', day.month(), 2);
  append_digits(out += '-', day.day(), 2);
  append_digits(out += 'T', second / 3600, 2);
  append_digits(out += ':', second / 60 % 60, 2);
  append_digits(out += ':', second % 60, 2);
  return out += 'Z';
}

}  // namespace base
