// Titles compared word by word after their case endings: «дорожную карту проекта» is «Дорожная карта проекта».
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace language {

// Words and numbers of a line in lower case, «ё» as «е»; signs and quotation marks are left out.
std::vector<std::string> plain_words_of(std::string_view line);

// Two such words that may be one word in two cases or numbers: «плана» and «планом», «перечень» and «перечня». Words of
// less than three common letters and numbers only where they are equal.
bool same_but_ending(std::string_view one, std::string_view other);

// How many words two texts share in one order (their longest common subsequence).
std::size_t shared_words(const std::vector<std::string>& one, const std::vector<std::string>& other);

// Whether the words are the same, one by one.
bool same_words(const std::vector<std::string>& one, const std::vector<std::string>& other);

}  // namespace language
