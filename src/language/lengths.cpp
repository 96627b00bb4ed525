#include "language/lengths.h"

#include <charconv>
#include <string>

namespace language {

std::optional<base::Length> parse_length(std::string_view words) {
  std::string number(words);
  if (const std::size_t comma = number.find(','); comma != std::string::npos) number[comma] = '.';
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  constexpr double longest = 10'000;  // ten metres, in either unit far beyond any sheet
  if (error != std::errc{} || !(value > -longest && value < longest)) return std::nullopt;
  std::string_view unit = std::string_view(number).substr(static_cast<std::size_t>(end - number.data()));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  if (unit == "mm" || unit == "мм") return base::Length::mm(value);
  if (unit == "pt" || unit == "пт") return base::Length::pt(value);
  return std::nullopt;
}

}  // namespace language
