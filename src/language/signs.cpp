#include "language/signs.h"

#include "base/utf8.h"

namespace language {

Signs::Signs(std::string_view line) : line_(line) {
  signs_.resize(line.size() + 1);  // as many as bytes at most
  Sign* sign = signs_.data();
  for (std::size_t at = 0; at < line.size(); ++sign) {
    const auto lead = static_cast<unsigned char>(line[at]);
    const std::size_t length = base::code_point_length(line, at);
    sign->at = at;
    sign->c = lead < 0x80 ? lead : base::code_point_at(line, at);
    at += length;
  }
  *sign = {U'\0', line.size()};
  signs_.resize(static_cast<std::size_t>(sign - signs_.data()) + 1);
}

bool is_cyrillic(char32_t c) { return c >= U'\u0400' && c <= U'\u052f'; }

bool is_latin(char32_t c) {
  if (c < 0x80) return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  return c >= U'\u00c0' && c <= U'\u024f' && c != U'\u00d7' && c != U'\u00f7';
}

}  // namespace language
