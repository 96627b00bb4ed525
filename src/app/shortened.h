// The first words of a text, by which a reader knows it: «Составить доклад о …».
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace app {

// On one line. What is left out is a «…».
std::string shortened(std::string_view text, std::size_t most_words);

}  // namespace app
