#include "compose/views/column_width.h"

#include <charconv>

namespace compose {

std::string in_points(base::Length length) {
  if (length == base::Length{}) return {};
  char digits[32];
  const auto [end, error] =
      std::to_chars(std::begin(digits), std::end(digits), length.pt(), std::chars_format::fixed, 4);
  return std::string(std::begin(digits), end) + " pt";
}

ColumnWidth column_width(std::optional<base::Length> width, std::optional<int> weight, const ColumnWidth& otherwise) {
  if (width) return {in_points(*width), {}};
  if (weight && *weight > 0) return {{}, std::to_string(*weight)};
  return otherwise;
}

}  // namespace compose
