#include "language/signs.h"

#include "base/utf8.h"

namespace language {

Signs::Signs(std::string_view line) : line_(line) {
  signs_.reserve(line.size() / 2 + 2);  // nearly all are two bytes
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t length = base::code_point_length(line, at);
    signs_.push_back({base::code_point_at(line, at), at});
    at += length;
  }
  signs_.push_back({U'\0', line.size()});
}

bool is_cyrillic(char32_t c) { return c >= U'\u0400' && c <= U'\u052f'; }

bool is_latin(char32_t c) {
  if (c < 0x80) return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  return c >= U'\u00c0' && c <= U'\u024f' && c != U'\u00d7' && c != U'\u00f7';
}

}  // namespace language
