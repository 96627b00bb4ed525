// Which of many words differ by one slip of the keys: a letter more, less or other, or two neighbours swapped.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace language {

// Pairs of indexes, the lesser first, sorted. Equal words are no pair.
std::vector<std::pair<std::size_t, std::size_t>> near_spellings(std::span<const std::string> words);

}  // namespace language
