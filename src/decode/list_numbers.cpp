#include "decode/list_numbers.h"

#include "decode/number_pattern.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// One level of so many digits: «12.5» and «2020.» begin no item.
std::optional<ListNumber> find_arabic(std::string_view token) {
  constexpr std::size_t most_digits = 2;
  const std::string_view digits = token.substr(0, token.size() - 1);
  if (digits.empty() || digits.size() > most_digits || !std::ranges::all_of(digits, is_digit)) return std::nullopt;
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return ListNumber{token.back() == '.' ? ListSigns::arabic_stop : ListSigns::arabic_bracket, number};
}

std::optional<ListNumber> find_letter(std::string_view token) {
  static const std::array<std::pair<ListSigns, NumberPattern>, 2> alphabets{
      {{ListSigns::cyrillic, NumberPattern("а)")}, {ListSigns::latin, NumberPattern("a)")}}};
  for (const auto& [signs, pattern] : alphabets)
    if (const auto number = pattern.find_number(token)) return ListNumber{signs, number->levels().front()};
  return std::nullopt;
}

}  // namespace

std::optional<ListNumber> find_list_number(std::string_view line) {
  constexpr std::size_t longest = 4;  // «12.», «аа)» is no item of a cell
  const std::size_t blank = std::min(line.find(' '), line.find('\t'));
  if (blank == std::string_view::npos || blank < 2 || blank > longest || blank + 1 >= line.size()) return std::nullopt;
  const std::string_view token = line.substr(0, blank);
  if (token.back() != '.' && token.back() != ')') return std::nullopt;
  if (is_digit(token.front())) return find_arabic(token);
  return token.back() == ')' ? find_letter(token) : std::nullopt;
}

}  // namespace decode
