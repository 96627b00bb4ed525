// A product of two numbers of 18 digits, and a number of 18 digits brought to 18 places more, have 36 digits: they and
// ten times as much fit into 128 bits, so that nothing is lost before a result is judged.
#include "base/decimal.h"

#include "base/failure.h"

#include <algorithm>
#include <utility>

namespace base {

namespace {

constexpr int most_digits = 15;
constexpr std::int64_t most_units = 1'000'000'000'000'000'000;

std::size_t space_at(std::string_view text) {
  for (const std::string_view space : {std::string_view(" "), std::string_view("\u00a0"), std::string_view("\u202f")})
    if (text.starts_with(space)) return space.size();
  return 0;
}

__extension__ using Wide = __int128;

std::int64_t power_of_ten(int exponent) {
  std::int64_t out = 1;
  while (exponent-- > 0) out *= 10;
  return out;
}

Wide absolute(Wide number) { return number < 0 ? -number : number; }

struct Units {
  Wide units;
  int places;
};

// Zeros at the end give way where there are too many digits.
std::optional<Units> fitted(Units number) {
  while (number.places > Decimal::most_places || absolute(number.units) > most_units) {
    if (number.places == 0 || number.units % 10 != 0) return std::nullopt;
    number.units /= 10;
    --number.places;
  }
  return number;
}

struct Pair {
  Wide first;
  Wide second;
  int places;
};

// Both numbers in units of the smaller.
Pair aligned(std::int64_t a, int a_places, std::int64_t b, int b_places) {
  const int places = std::max(a_places, b_places);
  return {Wide{a} * power_of_ten(places - a_places), Wide{b} * power_of_ten(places - b_places), places};
}

// Long division, digit by digit: a quotient of more digits than a number has ends it at once.
std::optional<Units> divided(Wide dividend, Wide divisor, int places) {
  Units out{dividend / divisor, 0};
  Wide rest = dividend % divisor;
  for (; rest != 0 && out.places < places; ++out.places) {
    if (out.units > most_units) return std::nullopt;
    out.units = out.units * 10 + rest * 10 / divisor;
    rest = rest * 10 % divisor;
  }
  if (rest * 2 >= divisor) ++out.units;
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
  const Pair both = aligned(units_, places_, other.units_, other.places_);
  const auto out = fitted({both.first + both.second, both.places});
  if (!out) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(out->units), out->places);
}

std::optional<Decimal> Decimal::minus(Decimal other) const { return plus({-other.units_, other.places_}); }

std::optional<Decimal> Decimal::times(Decimal other) const {
  const auto out = fitted({Wide{units_} * other.units_, places_ + other.places_});
  if (!out) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(out->units), out->places);
}

std::optional<Decimal> Decimal::divided_by(Decimal other, int places) const {
  ensure(places >= 0 && places <= most_places, "a quotient is rounded to places that a number has");
  if (other.units_ == 0) return std::nullopt;
  const Pair both = aligned(units_, places_, other.units_, other.places_);
  const auto quotient = divided(absolute(both.first), absolute(both.second), places);
  const auto out = quotient ? fitted(*quotient) : std::nullopt;
  if (!out) return std::nullopt;
  const auto units = static_cast<std::int64_t>(out->units);
  return Decimal((units_ < 0) == (other.units_ < 0) ? units : -units, out->places);
}

Decimal Decimal::rounded(int places) const {
  if (places >= places_) return *this;
  const auto out = divided_by(Decimal(1), places);
  ensure(out.has_value(), "a number with fewer places fits");
  return *out;
}

Decimal Decimal::shortest() const {
  Decimal out = *this;
  for (; out.places_ > 0 && out.units_ % 10 == 0; --out.places_) out.units_ /= 10;
  return out;
}

std::weak_ordering operator<=>(Decimal a, Decimal b) {
  const Pair both = aligned(a.units_, a.places_, b.units_, b.places_);
  return both.first < both.second   ? std::weak_ordering::less
         : both.first > both.second ? std::weak_ordering::greater
                                    : std::weak_ordering::equivalent;
}

}  // namespace base

std::size_t std::hash<base::Decimal>::operator()(base::Decimal number) const noexcept {
  const base::Decimal shortest = number.shortest();
  return std::hash<std::int64_t>{}(shortest.units_) * 31 + static_cast<std::size_t>(shortest.places_);
}
