#include "base/decimal.h"

#include <algorithm>

namespace base {

namespace {

constexpr int most_digits = 15;
constexpr std::int64_t most_units = 1'000'000'000'000'000'000;

std::size_t space_at(std::string_view text) {
  for (const std::string_view space : {std::string_view(" "), std::string_view("\u00a0"), std::string_view("\u202f")})
    if (text.starts_with(space)) return space.size();
  return 0;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t out = 1;
  while (exponent-- > 0) out *= 10;
  return out;
}

}  // namespace

std::optional<Decimal> Decimal::find(std::string_view words) {
  bool negative = false;
  for (const std::string_view minus : {std::string_view("-"), std::string_view("−"), std::string_view("–")}) {
    if (!words.starts_with(minus)) continue;
    negative = true;
    words.remove_prefix(minus.size());
    break;
  }
  Decimal out;
  int digits = 0;
  bool fraction = false, after_digit = false;
  while (!words.empty()) {
    const char c = words.front();
    if (c >= '0' && c <= '9') {
      if (++digits > most_digits) return std::nullopt;
      out.units_ = out.units_ * 10 + (c - '0');
      if (fraction) ++out.places_;
      after_digit = true;
      words.remove_prefix(1);
    } else if (const std::size_t space = space_at(words); space > 0 && after_digit && !fraction) {
      words.remove_prefix(space);
      after_digit = false;
    } else if ((c == ',' || c == '.') && after_digit && !fraction) {
      fraction = true;
      after_digit = false;
      words.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  if (digits == 0 || !after_digit) return std::nullopt;
  if (negative) out.units_ = -out.units_;
  return out;
}

std::string Decimal::printed(int least_places) const {
  std::string digits = std::to_string(units_ < 0 ? -units_ : units_);
  const auto places = static_cast<std::size_t>(places_);
  while (digits.size() <= places) digits.insert(digits.begin(), '0');
  const std::string whole = digits.substr(0, digits.size() - places);
  std::string out = units_ < 0 ? "-" : "";
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) out += "\u00a0";
    out += whole[i];
  }
  const auto least = static_cast<std::size_t>(std::max(least_places, 0));
  if (places > 0 || least > 0) out += "," + digits.substr(digits.size() - places);
  if (places < least) out.append(least - places, '0');
  return out;
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
  Decimal out = *this;
  const int places = std::max(places_, other.places_);
  for (Decimal* number : {&out, &other}) {
    const std::int64_t scale = power_of_ten(places - number->places_);
    if (number->units_ > most_units / scale || number->units_ < -most_units / scale) return std::nullopt;
    number->units_ *= scale;
  }
  out.places_ = places;
  out.units_ += other.units_;
  if (out.units_ > most_units || out.units_ < -most_units) return std::nullopt;
  return out;
}

}  // namespace base
