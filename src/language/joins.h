// What a line end must not part in Russian print: № and its number, initials and surname, a year and «г.», «п.», «ст.»,
// units, one-letter prepositions, a dash and the word before it. And where a word may be parted without a new hyphen.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

// In a heading no line ends with any preposition or conjunction: «по», «для», «или» neither.
enum class Joins { text, heading };

// Byte offsets of the spaces of `text` that must not become a line end; sorted. `text` is a whole paragraph; a new line
// inside it is '\n'.
std::vector<std::size_t> no_break_spaces(std::string_view text, Joins joins = Joins::text);

// Is the word beside another the other's name: initials beside a surname, punctuation around them aside? Such a surname
// is not divided.
bool is_named_by(std::string_view word, std::string_view initials);

// Byte offsets inside `word` after a hyphen, a dash or a «/» that stands between two runs of at least three letters:
// «июль-|сентябрь», «города/|района», but never inside «273-ФЗ», «01-21/744», «кто-то», «и/или».
std::vector<std::size_t> breaks_inside(std::string_view word);

}  // namespace language
