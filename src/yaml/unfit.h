// Characters that stand in no document: what no program prints the same way, and what nobody sees.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yaml {

// Controls but tab and the line breaks CR and LF; line breaks of other systems (NEL, LS, PS); controls of the direction
// of writing, which let a page and a copy of it say different things; code points that are no characters.
bool is_unfit(char32_t c);

// The first unfit character of well-formed words; their size when there is none.
std::size_t find_unfit(std::string_view words);

// Characters without width and without a look of their own: U+200B–U+200F, U+2060, and U+FEFF behind the file's first
// byte. They come with text from the web and are no part of what was meant.
// The length in bytes of such a one at `at`, 0 if there is none.
std::size_t hidden_length(std::string_view text, std::size_t at);
std::size_t find_hidden(std::string_view text, std::size_t from = 0);  // npos: none
std::size_t hidden_bytes(std::string_view text);

// U+2028, as messages name a character.
std::string code_point_name(char32_t c);

}  // namespace yaml
