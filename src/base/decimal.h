// Exact decimal numbers: sums of money and of answers do not depend on the order of adding.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

class Decimal {
 public:
  Decimal() = default;

  // «1 200,5», «1200.50», «-3»; spaces of any kind between groups of digits. Nothing for other words, and for numbers
  // of more than 15 digits.
  static std::optional<Decimal> find(std::string_view words);

  [[nodiscard]] int places() const { return places_; }

  // As Russian print has it: groups of three parted by no-break spaces, a comma, as many places as it has itself but
  // not fewer than `least_places`.
  [[nodiscard]] std::string printed(int least_places = 0) const;

  // Nothing when the sum needs more digits than a Decimal has.
  [[nodiscard]] std::optional<Decimal> plus(Decimal other) const;

  friend bool operator==(const Decimal&, const Decimal&) = default;

 private:
  std::int64_t units_ = 0;  // of 10^-places
  int places_ = 0;
};

}  // namespace base
