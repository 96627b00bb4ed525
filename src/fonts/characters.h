// What kind of character a code point is, as far as setting it goes.
#pragma once

namespace fonts {

// A mark on the letter before it, or a selector that says how to draw it: never parted from it.
[[nodiscard]] bool is_mark(char32_t c);
[[nodiscard]] bool is_letter(char32_t c);

// Of an alphabet written from right to left (UAX #9, classes R and AL, by blocks).
[[nodiscard]] constexpr bool is_right_to_left(char32_t c) {
  if (c < 0x590) return false;
  return c < 0x900 || (c >= 0xfb1d && c < 0xfe00) || (c >= 0xfe70 && c < 0xfefd) || (c >= 0x10800 && c < 0x11000) ||
         (c >= 0x1e800 && c < 0x1f000);
}

}  // namespace fonts
