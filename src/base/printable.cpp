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

// Every sign stands for itself, as in nearly all messages.
bool is_shown_as_it_is(std::string_view text) {
  if (find_bad_utf8(text)) return false;
  for (std::size_t at = 0; at < text.size(); at += code_point_length(text, at))
    if (const char32_t c = code_point_at(text, at); is_control(c) || misleads(c)) return false;
  return true;
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_shown_as_it_is(text)) return std::string(text);
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
