// Exact decimal numbers: sums of money and of answers do not depend on the order of adding.
//
// A number remembers the places it was typed with, for printing; in all else «1,5» and «1,50» are the same number:
// equal, of one hash, and every operation gives the same value for both. It has at most 18 digits and 18 places.
// Operations are exact (only division rounds) and say nothing where the result has more digits than that.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace base {

class Decimal {
 public:
  static constexpr int most_places = 18;

  Decimal() = default;
  explicit constexpr Decimal(std::int32_t whole) : units_(whole) {}

  // «1 200,5», «1200.50», «-3»; spaces of any kind between groups of digits. Nothing for other words, and for numbers
  // of more than 15 digits.
  static std::optional<Decimal> find(std::string_view words);

  [[nodiscard]] int places() const { return places_; }

  // As Russian print has it: groups of three parted by no-break spaces, a comma, as many places as it has itself but
  // not fewer than `least_places`.
  [[nodiscard]] std::string printed(int least_places = 0) const;

  // With as many places as the longer of the two has, or fewer where so many digits do not fit.
  [[nodiscard]] std::optional<Decimal> plus(Decimal other) const;
  [[nodiscard]] std::optional<Decimal> minus(Decimal other) const;
  [[nodiscard]] std::optional<Decimal> times(Decimal other) const;

  // Rounded to so many places, half away from zero as ROUND of spreadsheets does. Nothing for the divisor 0 too.
  [[nodiscard]] std::optional<Decimal> divided_by(Decimal other, int places) const;
  // Always there: rounding takes digits away.
  [[nodiscard]] Decimal rounded(int places) const;

  // Weak: what is equal may be printed with other places.
  friend std::weak_ordering operator<=>(Decimal a, Decimal b);
  friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

 private:
  friend struct std::hash<Decimal>;

  constexpr Decimal(std::int64_t units, int places) : units_(units), places_(places) {}

  // The same number in as few places as it needs.
  [[nodiscard]] Decimal shortest() const;

  std::int64_t units_ = 0;  // of 10^-places
  int places_ = 0;
};

}  // namespace base

template <>
struct std::hash<base::Decimal> {
  std::size_t operator()(base::Decimal number) const noexcept;
};
