// What people type or paste at the head of a line for the dash of a list.
#pragma once

#include <cstddef>
#include <string_view>

namespace yaml {

// The length in bytes of a bullet at `at`: `•` and its kin, and the letters of Word's symbol faces (U+F0B7 …), which no
// other face has. 0 when there is none. A bullet of the first sort counts with a blank behind it only.
std::size_t bullet_length(std::string_view text, std::size_t at);

// The length of a bullet, a dash of another kind (– — −) or an asterisk; `with_blank`: only with a blank behind it.
std::size_t other_dash_length(std::string_view text, std::size_t at, bool with_blank = true);

// Behind the blanks at `at`: spaces, tabs and no-break spaces.
std::size_t skip_any_blanks(std::string_view text, std::size_t at);

}  // namespace yaml
