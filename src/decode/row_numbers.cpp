#include "decode/row_numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decode {

std::string roman(int number) {
  static constexpr std::array<std::pair<int, const char*>, 13> digits{{{1000, "M"},
                                                                       {900, "CM"},
                                                                       {500, "D"},
                                                                       {400, "CD"},
                                                                       {100, "C"},
                                                                       {90, "XC"},
                                                                       {50, "L"},
                                                                       {40, "XL"},
                                                                       {10, "X"},
                                                                       {9, "IX"},
                                                                       {5, "V"},
                                                                       {4, "IV"},
                                                                       {1, "I"}}};
  std::string out;
  for (const auto& [value, letters] : digits)
    for (; number >= value; number -= value) out += letters;
  return out;
}

NumberPattern::NumberPattern(std::string_view sample) {
  if (sample.empty() || sample == "none") return;
  const std::size_t first = sample.find_first_of("1I");
  if (first == std::string_view::npos) {
    understood_ = false;
    return;
  }
  roman_ = sample[first] == 'I';
  std::size_t end = first + 1;
  depth_ = 1;
  while (!roman_ && sample.substr(end).starts_with(".1")) {
    ++depth_;
    end += 2;
  }
  understood_ = depth_ <= 2;
  before_ = std::string(sample.substr(0, first));
  after_ = std::string(sample.substr(end));
}

model::Label NumberPattern::label(int section, int number) const {
  if (silent()) return {};
  std::vector<int> levels{number};
  if (depth_ > 1) levels.insert(levels.begin(), section);
  std::string core = roman_ ? roman(number) : std::to_string(number);
  if (depth_ > 1) core = std::to_string(section) + "." + core;
  return {before_ + core + after_, model::PointNumber(std::move(levels)), false, {}};
}

}  // namespace decode
