#include "check/blanks.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <string>

namespace check {

namespace {

bool is_said(char32_t c) { return language::is_letter(c) || (c >= U'0' && c <= U'9'); }

bool is_one_of(char32_t c, std::u32string_view signs) { return signs.find(c) != std::u32string_view::npos; }

// «    »: quotes with nothing but room for a day between them.
bool has_empty_quotes(std::u32string_view words) {
  bool inside = false, filled = false;
  for (const char32_t c : words) {
    const bool opens = is_one_of(c, U"«„") || (!inside && is_one_of(c, U"“\""));
    const bool closes = !opens && is_one_of(c, U"»“”\"");
    if (closes && inside && !filled) return true;
    if (opens || closes) {
      inside = opens;
      filled = false;
    } else if (!is_one_of(c, U" \u00a0\u202f\t\n")) {
      filled = true;
    }
  }
  return false;
}

// Not «12_П», where the sign is a part of an index.
bool has_rule(std::u32string_view words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool between = i > 0 && i + 1 < words.size() && is_said(words[i - 1]) && is_said(words[i + 1]);
    if (words[i] == U'_' && !between) return true;
  }
  return false;
}

}  // namespace

bool says_something(std::string_view words) { return std::ranges::any_of(base::to_utf32(words), is_said); }

bool says_something(const model::Text& text) { return says_something(model::plain(text)); }

bool says_something(std::span<const model::Text> lines) {
  return std::ranges::any_of(lines, [](const model::Text& line) { return says_something(line); });
}

bool leaves_room(std::string_view words) {
  const std::u32string signs = base::to_utf32(words);
  const bool dots = words.find("…") != std::string_view::npos || base::contains(words, "...");
  return dots || has_rule(signs) || has_empty_quotes(signs);
}

}  // namespace check
