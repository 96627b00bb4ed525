// Letters of any script: case and kind. Text is well-formed UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace language {

// Letter by letter, one code point for one: «ёлка» <-> «ЁЛКА». What has no such case stays.
std::string capitals(std::string_view text);
std::string lower(std::string_view text);
// Its first letter in capitals: «приказ» -> «Приказ».
std::string with_capital(std::string_view text);

[[nodiscard]] bool is_letter(char32_t code_point);
[[nodiscard]] bool is_capital(char32_t code_point);

}  // namespace language
