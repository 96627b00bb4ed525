// What a line end must not part in Russian print: № and its number, initials and surname, a year and «г.», «п.», «ст.»,
// units, one-letter prepositions, a dash and the word before it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

// Byte offsets of the spaces of `text` that must not become a line end; sorted. `text` is a whole paragraph.
std::vector<std::size_t> no_break_spaces(std::string_view text);

}  // namespace language
