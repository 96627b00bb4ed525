#include "language/lengths.h"

#include <charconv>
#include <string>

namespace language {

std::optional<base::Length> parse_length(std::string_view words) {
  std::string number(words);
  if (const std::size_t comma = number.find(','); comma != std::string::npos) number[comma] = '.';
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  // Ten metres, far beyond any sheet; in points nearly three times the number.
  constexpr double longest_mm = 10'000;
  constexpr double longest_pt = longest_mm * 72 / 25.4;
  if (error != std::errc{}) return std::nullopt;
  const auto within = [value](double longest) { return value > -longest && value < longest; };
  std::string_view unit = std::string_view(number).substr(static_cast<std::size_t>(end - number.data()));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  if ((unit == "mm" || unit == "мм") && within(longest_mm)) return base::Length::mm(value);
  if ((unit == "pt" || unit == "пт") && within(longest_pt)) return base::Length::pt(value);
  return std::nullopt;
}

}  // namespace language
