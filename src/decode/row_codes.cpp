#include "decode/row_codes.h"

#include <charconv>

namespace decode {

namespace {

std::optional<int> digits(std::string_view typed) {
  constexpr std::size_t longest = 6;
  int number = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  const bool sound = error == std::errc{} && end == typed.data() + typed.size() && typed.size() <= longest;
  return sound && number >= 0 ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<RowCodes> RowCodes::find(std::string_view pattern) {
  const std::optional<int> first = digits(pattern);
  if (!first || *first == 0) return std::nullopt;
  int step = 1;
  while (*first % (step * 10) == 0) step *= 10;
  return RowCodes(pattern.size(), *first, step);
}

std::string RowCodes::next() {
  std::string out = std::to_string(next_);
  next_ += step_;
  return out.size() < width_ ? std::string(width_ - out.size(), '0') + out : out;
}

void RowCodes::go_on_from(std::string_view typed) {
  if (const std::optional<int> code = digits(typed)) next_ = *code + step_;
}

}  // namespace decode
