#include "layout/unshown.h"

#include "base/utf8.h"
#include "fonts/characters.h"
#include "layout/messages.h"

#include <string>

namespace layout {

namespace {

std::string code_point_name(char32_t c) {
  std::string digits;
  for (; c > 0 || digits.size() < 4; c >>= 4U) digits.insert(digits.begin(), "0123456789ABCDEF"[c & 0xFU]);
  return "U+" + digits;
}

// A mark stands over the circle that Unicode prints for a letter.
std::string readable(char32_t c) {
  std::string out = fonts::is_mark(c) ? "◌" : "";
  base::append_utf8(out, c);
  return out;
}

}  // namespace

void Unshown::report(const pages::ShapedWord& boxed, const base::Span& span) {
  const char32_t c = base::code_point_at(boxed.text, 0);
  const bool right_to_left = fonts::is_right_to_left(c);
  if (right_to_left ? right_to_left_reported_ : !reported_.insert(c).second) return;
  right_to_left_reported_ = right_to_left_reported_ || right_to_left;
  const base::Message& of_draft = right_to_left ? right_to_left_boxed : missing_glyph;
  const base::Message& of_final = right_to_left ? right_to_left_in_final : missing_glyph_in_final;
  diagnostics_.report(final_act_ ? of_final : of_draft, span, {readable(c), code_point_name(c)});
}

}  // namespace layout
