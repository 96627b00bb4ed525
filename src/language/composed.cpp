#include "language/composed.h"

#include "base/utf8.h"

#include <cstdlib>
#include <utf8proc.h>

namespace language {

namespace {

bool is_mark(char32_t c) { return c >= 0x300 && c <= 0x36F; }

// UTF-8 of U+0300–036F begins with one of these two bytes, which no Russian letter and no ASCII has.
bool may_hold_marks(std::string_view text) {
  return text.find('\xCC') != std::string_view::npos || text.find('\xCD') != std::string_view::npos;
}

void append_composed(std::string& out, std::string_view letter_and_marks) {
  utf8proc_uint8_t* made = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(letter_and_marks.data()),
                                 static_cast<utf8proc_ssize_t>(letter_and_marks.size()), &made,
                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size >= 0)
    out.append(reinterpret_cast<const char*>(made), static_cast<std::size_t>(size));
  else
    out += letter_and_marks;
  std::free(made);
}

}  // namespace

std::string composed(std::string text) {
  if (!may_hold_marks(text) || base::find_bad_utf8(text)) return text;
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t letter = base::code_point_length(text, at);
    std::size_t end = at + letter;
    while (end < text.size() && is_mark(base::code_point_at(text, end))) end += base::code_point_length(text, end);
    if (end == at + letter)
      out.append(text, at, letter);
    else
      append_composed(out, std::string_view(text).substr(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace language
