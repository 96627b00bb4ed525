// Lengths as integer EMU (ECMA-376 part 1, 20.1.2.1): 36000 a millimetre, 12700 a point, 635 a twip.
// So millimetres, points and twips of the styles are exact and sums do not drift.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>

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

 private:
  constexpr explicit Length(std::int64_t value) : emu_(value) {}
  static constexpr Length rounded(double value) {
    return Length(static_cast<std::int64_t>(value >= 0 ? value + 0.5 : value - 0.5));
  }

  std::int64_t emu_ = 0;
};

constexpr Length operator+(Length a, Length b) { return Length::emu(a.emu() + b.emu()); }
constexpr Length operator-(Length a, Length b) { return Length::emu(a.emu() - b.emu()); }
constexpr Length operator-(Length a) { return Length::emu(-a.emu()); }
constexpr Length operator*(Length a, std::int64_t n) { return Length::emu(a.emu() * n); }
constexpr Length operator*(std::int64_t n, Length a) { return Length::emu(a.emu() * n); }
constexpr Length operator/(Length a, std::int64_t n) { return Length::emu(a.emu() / n); }
constexpr bool operator==(Length a, Length b) { return a.emu() == b.emu(); }
constexpr std::strong_ordering operator<=>(Length a, Length b) { return a.emu() <=> b.emu(); }

// A length on a page, kept in half the room: a long plan has millions of them. Reaches 59 metres, farther than any
// place on paper; what lies beyond is kept at that edge. Arithmetic is that of Length.
class ShortLength {
 public:
  constexpr ShortLength() = default;
  constexpr ShortLength(Length length)  // NOLINT: the same value
      : emu_(static_cast<std::int32_t>(std::clamp<std::int64_t>(length.emu(), std::numeric_limits<std::int32_t>::min(),
                                                                std::numeric_limits<std::int32_t>::max()))) {}
  constexpr operator Length() const { return Length::emu(emu_); }  // NOLINT

  [[nodiscard]] constexpr std::int64_t emu() const { return emu_; }

 private:
  std::int32_t emu_ = 0;
};

}  // namespace base
