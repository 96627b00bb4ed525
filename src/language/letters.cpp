#include "language/letters.h"

#include "base/utf8.h"

#include <utf8proc.h>

namespace language {

namespace {

utf8proc_int32_t signed_point(char32_t code_point) { return static_cast<utf8proc_int32_t>(code_point); }

template <typename Change>
std::string changed(std::string_view text, Change change) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); at += base::code_point_length(text, at))
    base::append_utf8(out, static_cast<char32_t>(change(signed_point(base::code_point_at(text, at)))));
  return out;
}

// 0: no letter of the Russian alphabet.
char32_t lower_russian(char32_t c) {
  if (c >= U'А' && c <= U'Я') return c + (U'а' - U'А');
  if (c == U'Ё') return U'ё';
  return (c >= U'а' && c <= U'я') || c == U'ё' ? c : U'\0';
}

}  // namespace

std::string capitals(std::string_view text) { return changed(text, utf8proc_toupper); }

// Nearly all text is Russian or ASCII: Unicode's tables are asked for the rest only.
std::string lower(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      if (lead >= 'A' && lead <= 'Z') out[at] = static_cast<char>(lead | 0x20U);
      ++at;
    } else if (lead == 0xD0 || lead == 0xD1) {
      const char32_t c = base::code_point_at(text, at), small = lower_russian(c);
      if (small == 0) return changed(text, utf8proc_tolower);
      out[at] = static_cast<char>(static_cast<unsigned char>(0xC0U | (small >> 6U)));
      out[at + 1] = static_cast<char>(static_cast<unsigned char>(0x80U | (small & 0x3FU)));
      at += 2;
    } else if (lead == 0xC2 || lead == 0xE2) {  // quotes, dashes, the number sign
      const char32_t c = base::code_point_at(text, at);
      if (static_cast<char32_t>(utf8proc_tolower(signed_point(c))) != c) return changed(text, utf8proc_tolower);
      at += base::code_point_length(text, at);
    } else {
      return changed(text, utf8proc_tolower);
    }
  }
  return out;
}

std::string with_capital(std::string_view text) {
  if (text.empty()) return {};
  const std::size_t first = base::code_point_length(text, 0);
  return capitals(text.substr(0, first)).append(text.substr(first));
}

bool is_letter_of_any_script(char32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(signed_point(code_point));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_capital_of_any_script(char32_t code_point) {
  return utf8proc_category(signed_point(code_point)) == UTF8PROC_CATEGORY_LU;
}

}  // namespace language
