// Numbers in words, and numbers whose words stand beside them in brackets: «5 (пять)».
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace language {

// «пять», «двадцати пяти», «один миллион двести тысяч», in any case. Nothing for other words, ordinals and fractions.
std::optional<std::int64_t> find_numeral(std::string_view words);

struct NumberWithWords {
  std::size_t first = 0, length = 0;  // bytes of the line, from the number to the bracket that closes
  std::int64_t number = 0, said = 0;
};

// Those that differ. What stands in brackets is all numerals, or numerals and what they count: «(пять) рублей», «(пять
// рублей 00 копеек)», not «5 (одна из них …)».
std::vector<NumberWithWords> find_numbers_not_as_said(std::string_view line);

}  // namespace language
