// Stems of Russian words by Snowball's rules: what is left of a word without its case endings, so that «органов» and
// «органы» compare equal. https://snowballstem.org/algorithms/russian/stemmer.html
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace language {

// Of one word in any case; «ё» counts as «е». A word of another script stays as it is.
std::string stem_of(std::string_view word);

// Of all words of a line, in order.
std::vector<std::string> stems_of(std::string_view line);

}  // namespace language
