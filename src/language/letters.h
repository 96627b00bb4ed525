// Letters of any script: case and kind. Text is well-formed UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace language {

// Letter by letter, one code point for one: «ёлка» <-> «ЁЛКА». What has no such case stays.
std::string capitals(std::string_view text);
std::string lower(std::string_view text);
// Small where they stand, while they are letters of Russian or ASCII, as nearly all are. False: another was met.
bool lower_common(std::string& text);
// Its first letter in capitals: «приказ» -> «Приказ».
std::string with_capital(std::string_view text);

// By the tables of Unicode.
[[nodiscard]] bool is_letter_of_any_script(char32_t code_point);
[[nodiscard]] bool is_capital_of_any_script(char32_t code_point);

// Nearly all text is Russian or ASCII: the tables are asked for the rest only.
[[nodiscard]] inline bool is_letter(char32_t c) {
  if ((c >= U'А' && c <= U'я') || c == U'ё' || c == U'Ё') return true;
  if (c < 0x80) return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
  return is_letter_of_any_script(c);
}

[[nodiscard]] inline bool is_capital(char32_t c) {
  if (c >= U'А' && c <= U'я') return c <= U'Я';
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  return is_capital_of_any_script(c);
}

}  // namespace language
