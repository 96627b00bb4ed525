// Signs of the fonts that have pictures in place of letters (Symbol, Wingdings) as characters.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace xml {

// Code 0xF0B7 of Symbol is «•», and so is 0xB7. Nothing: no character is known for it. Of other fonts a code is its
// character, if it is any.
std::optional<char32_t> character_of_symbol(std::string_view font, std::uint32_t code);

}  // namespace xml
