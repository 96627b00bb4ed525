#include "base/printable.h"

#include "base/utf8.h"

#include <algorithm>

namespace base {

namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// Separators of lines, and what makes the letters behind it run the other way.
bool misleads(char32_t c) {
  return c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
         c == 0x200F;
}

std::string hexadecimal(char32_t value) {
  std::string out;
  for (; value > 0 || out.size() < 2; value >>= 4U) out.insert(out.begin(), "0123456789ABCDEF"[value & 0xFU]);
  return out;
}

void append_shown(std::string& out, char32_t c) {
  if (is_control(c))
    out += "\\x" + hexadecimal(c);
  else if (misleads(c))
    out += "\\u{" + hexadecimal(c) + "}";
  else
    append_utf8(out, c);
}

}  // namespace

std::string printable(std::string_view text) {
  if (std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; })) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const std::size_t sound = std::min(find_bad_utf8(text).value_or(text.size()), text.size());
    for (const char32_t c : to_utf32(text.substr(0, sound))) append_shown(out, c);
    text.remove_prefix(sound);
    if (text.empty()) break;
    out += "\\x" + hexadecimal(static_cast<unsigned char>(text.front()));
    text.remove_prefix(1);
  }
  return out;
}

}  // namespace base
