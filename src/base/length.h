// Lengths as integer EMU (ECMA-376 part 1, 20.1.2.1): 36000 a millimetre, 12700 a point, 635 a twip.
// So millimetres, points and twips of the styles are exact and sums do not drift.
#pragma once

#include <compare>
#include <cstdint>

namespace base {

class Length {
 public:
  constexpr Length() = default;

  static constexpr Length emu(std::int64_t value) { return Length(value); }
  static constexpr Length mm(double value) { return rounded(value * 36000.0); }
  static constexpr Length pt(double value) { return rounded(value * 12700.0); }
  static constexpr Length twips(std::int64_t value) { return Length(value * 635); }

  [[nodiscard]] constexpr std::int64_t emu() const { return emu_; }
  [[nodiscard]] constexpr double mm() const { return static_cast<double>(emu_) / 36000.0; }
  [[nodiscard]] constexpr double pt() const { return static_cast<double>(emu_) / 12700.0; }

  // This length times a ratio of integers, rounded to the nearest EMU.
  [[nodiscard]] constexpr Length scaled(std::int64_t numerator, std::int64_t denominator) const {
    const std::int64_t product = emu_ * numerator;
    const std::int64_t half = denominator / 2;
    return Length((product >= 0 ? product + half : product - half) / denominator);
  }

  constexpr Length& operator+=(Length other) {
    emu_ += other.emu_;
    return *this;
  }
  constexpr Length& operator-=(Length other) {
    emu_ -= other.emu_;
    return *this;
  }
  friend constexpr Length operator+(Length a, Length b) { return Length(a.emu_ + b.emu_); }
  friend constexpr Length operator-(Length a, Length b) { return Length(a.emu_ - b.emu_); }
  friend constexpr Length operator-(Length a) { return Length(-a.emu_); }
  friend constexpr Length operator*(Length a, std::int64_t n) { return Length(a.emu_ * n); }
  friend constexpr Length operator*(std::int64_t n, Length a) { return Length(a.emu_ * n); }
  friend constexpr Length operator/(Length a, std::int64_t n) { return Length(a.emu_ / n); }
  friend constexpr auto operator<=>(Length, Length) = default;

 private:
  constexpr explicit Length(std::int64_t value) : emu_(value) {}
  static constexpr Length rounded(double value) {
    return Length(static_cast<std::int64_t>(value >= 0 ? value + 0.5 : value - 0.5));
  }

  std::int64_t emu_ = 0;
};

}  // namespace base
