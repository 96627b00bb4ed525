// Where Russian syllables part, by the letters alone: for words that the patterns of hyphenation do not know.
//
// Between two vowels, of their consonants: a soft or hard sign or й ends its syllable («показатель-ный»); «ств» and a
// stop before «р», «л» begin the next («мастер-ство», «про-грамма»); else one consonant begins it, and of several the
// first ends the one before («департамен-та», «докумен-ты», «програм-мы»). Правила русской орфографии и пунктуации
// (2006), § 211–217, allow all of these; morphemes are not known here, so patterns are asked first.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

// Letters before each place, sorted. `word`: small Russian letters of KOI8-R, one byte each.
std::vector<std::size_t> syllable_ends(std::string_view word);

}  // namespace language
