#include "validate/units.h"

#include <algorithm>
#include <array>

namespace validate {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Spelling {
  std::string_view begins;
  std::string_view unit;
};

constexpr std::array<Spelling, 6> spellings{
    {{"мм", "мм"}, {"милл", "мм"}, {"mm", "мм"}, {"пт", "пт"}, {"пункт", "пт"}, {"pt", "пт"}}};

// Ten times as much: the point moves by one digit.
std::string times_ten(std::string number) {
  const std::size_t point = number.find_first_of(".,");
  if (point == std::string::npos) return number + "0";
  if (point + 1 < number.size()) std::swap(number[point], number[point + 1]);
  if (number.find_last_of(".,") + 1 == number.size()) number.pop_back();
  const std::size_t first = std::min(number.find_first_not_of('0'), number.size() - 1);
  return number.substr(is_digit(number[first]) ? first : first - 1);
}

std::string unit_of_example(const Schema::Node& node) {
  if (node.examples.empty()) return {};
  const std::string& example = node.examples.front();
  const std::size_t last = example.find_last_of("0123456789");
  return last == std::string::npos ? std::string() : example.substr(last + 1);
}

}  // namespace

std::string with_unit(const Schema::Node& node, const yaml::Value& value) {
  if (node.pattern == nullptr || !value.is(yaml::Kind::scalar)) return {};
  const std::string usual = unit_of_example(node);
  const auto end = static_cast<std::size_t>(
      std::ranges::find_if(value.text, [](char c) { return !is_digit(c) && c != '.' && c != ','; }) -
      value.text.begin());
  if (usual.empty() || end == 0) return {};
  std::string number = value.text.substr(0, end);
  const std::size_t word = std::min(value.text.find_first_not_of(' ', end), value.text.size());
  const std::string_view typed = std::string_view(value.text).substr(word);
  std::string unit = usual;
  if (typed.empty() && usual.ends_with('%') && number.find_first_of(".,") != std::string::npos) {
    number = times_ten(times_ten(number));
  } else if (typed.starts_with("см") || typed.starts_with("cm")) {
    number = times_ten(number);
    unit = " мм";
  } else if (!typed.empty()) {
    const auto* known = std::ranges::find_if(spellings, [&](const Spelling& s) { return typed.starts_with(s.begins); });
    if (known == spellings.end()) return {};
    unit = " " + std::string(known->unit);
  }
  const std::string right = number + unit;
  return right != value.text && re2::RE2::PartialMatch(right, *node.pattern) ? right : std::string();
}

}  // namespace validate
