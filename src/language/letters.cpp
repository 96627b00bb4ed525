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

}  // namespace

std::string capitals(std::string_view text) { return changed(text, utf8proc_toupper); }

// Nearly all text is Russian or ASCII: Unicode's tables are asked for the rest only.
std::string lower(std::string_view text) {
  std::string out(text);
  return lower_common(out) ? out : changed(text, utf8proc_tolower);
}

// А…П are D0 90…D0 9F and а…п D0 B0…D0 BF, Р…Я D0 A0…D0 AF and р…я D1 80…D1 8F, Ё D0 81 and ё D1 91.
bool lower_common(std::string& text) {
  char* const bytes = text.data();
  const std::size_t size = text.size();
  const auto byte = [bytes](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[at])); };
  for (std::size_t at = 0; at < size;) {
    const unsigned lead = byte(at);
    if (lead == 0xD0 || lead == 0xD1) {
      const unsigned second = byte(at + 1);
      at += 2;
      if (lead == 0xD0 ? second >= 0xB0 : second <= 0x8F) continue;  // small already, as nearly all are
      if (lead == 0xD1 && second != 0x91) return false;
      if (lead == 0xD1) continue;
      if (second < 0x90 && second != 0x81) return false;
      bytes[at - 2] = static_cast<char>(second >= 0x90 && second < 0xA0 ? 0xD0 : 0xD1);
      bytes[at - 1] = static_cast<char>(second == 0x81 ? 0x91U : second ^ 0x20U);
    } else if (lead < 0x80) {
      if (lead >= 'A' && lead <= 'Z') bytes[at] = static_cast<char>(lead | 0x20U);
      ++at;
    } else if (lead == 0xC2 || lead == 0xE2) {  // quotes, dashes, the number sign
      const char32_t c = base::code_point_at(text, at);
      if (static_cast<char32_t>(utf8proc_tolower(signed_point(c))) != c) return false;
      at += base::code_point_length(text, at);
    } else {
      return false;
    }
  }
  return true;
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
