#include "write/pdf/syntax.h"

#include "base/utf8.h"

#include <charconv>

namespace pdf {

namespace {

void append_fixed(std::string& out, std::int64_t value, int decimals) {
  std::int64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  if (value < 0) {
    out += '-';
    value = -value;
  }
  if (value >= scale || value == 0) append_integer(out, value / scale);
  std::int64_t rest = value % scale;
  if (rest == 0) return;
  out += '.';
  while (rest != 0) {
    scale /= 10;
    out += static_cast<char>('0' + rest / scale);
    rest %= scale;
  }
}

void append_hex16(std::string& out, std::uint32_t unit) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) out += digits[(unit >> shift) & 0xFU];
}

void append_string_byte(std::string& out, unsigned byte) {
  const char c = static_cast<char>(static_cast<unsigned char>(byte));
  switch (c) {
    case '(':
    case ')':
    case '\\': out += '\\', out += c; break;
    case '\r': out += "\\r"; break;  // a bare CR would be read as LF (7.3.4.2)
    case '\n': out += "\\n"; break;
    default: out += c;
  }
}

}  // namespace

std::int64_t hundredths(base::Length length) {
  const std::int64_t emu = length.emu();  // 127 EMU a hundredth
  return emu >= 0 ? (emu + 63) / 127 : -((-emu + 63) / 127);
}

void append_hundredths(std::string& out, std::int64_t value) { append_fixed(out, value, 2); }
void append_thousandths(std::string& out, std::int64_t value) { append_fixed(out, value, 3); }

void append_scaled(std::string& out, int units, int units_per_em) {
  append_thousandths(out, std::int64_t{units} * 1'000'000 / units_per_em);
}

void append_integer(std::string& out, std::int64_t value) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, end);
}

void append_code(std::string& out, std::uint16_t code) {
  append_string_byte(out, code >> 8U);
  append_string_byte(out, code & 0xFFU);
}

void append_utf16_hex(std::string& out, std::u32string_view text) {
  for (const char32_t c : text) {
    if (c < 0x10000) {
      append_hex16(out, c);
    } else {
      append_hex16(out, 0xD800 + ((c - 0x10000) >> 10U));
      append_hex16(out, 0xDC00 + ((c - 0x10000) & 0x3FFU));
    }
  }
}

std::string text_string(std::string_view utf8) {
  std::string out = "<FEFF";
  append_utf16_hex(out, base::to_utf32(utf8));
  return out += '>';
}

}  // namespace pdf
