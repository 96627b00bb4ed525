// Numbers of rows, sections and points as people type them: «1.1.», «Раздел II.», «а)».
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace import_ {

enum class NumberSigns { arabic, roman, letter };

// «Раздел 2.» is {"Раздел ", {2}, "."}; «1.1)» is {"", {1, 1}, ")"}.
struct TypedNumber {
  std::string before, after;
  NumberSigns signs = NumberSigns::arabic;
  std::vector<int> levels;
  std::size_t length = 0;  // in the words, without the blanks behind it

  // Its look, as the first number: «Раздел 1.».
  [[nodiscard]] std::string sample() const;
};

// The words are a number and nothing else.
std::optional<TypedNumber> find_number(std::string_view words);

// The words begin with a number, a blank and more words. A bare figure («2020 год») is none, nor is a letter without
// a bracket.
std::optional<TypedNumber> find_leading_number(std::string_view words);

// As `sample` prints it: «1.1» with {2, 3} is «2.3».
std::string printed_number(const TypedNumber& sample, const std::vector<int>& levels);

}  // namespace import_
