#include "xml/element.h"

#include "base/utf8.h"

#include <algorithm>

namespace xml {

const Attribute* Element::find(std::string_view attribute) const {
  const auto found = std::ranges::find(attributes, attribute, &Attribute::name);
  return found == attributes.end() ? nullptr : &*found;
}

std::size_t byte_at(const Element& text, std::size_t offset) {
  auto after = std::ranges::upper_bound(text.slices, offset, {}, &Slice::first);
  if (after == text.slices.begin()) return text.byte;
  --after;
  return after->byte + (offset - after->first);
}

base::Place place_of_byte(std::string_view bytes, std::size_t byte) {
  return place_after({1, 1}, bytes.substr(0, std::min(byte, bytes.size())));
}

base::Place place_after(base::Place place, std::string_view bytes) {
  const std::size_t newline = bytes.rfind('\n');
  if (newline == std::string_view::npos)
    return {place.line, place.column + static_cast<std::uint32_t>(base::count_code_points(bytes))};
  const auto lines = std::ranges::count(bytes, '\n');
  const std::size_t column = base::count_code_points(bytes.substr(newline + 1)) + 1;
  return {place.line + static_cast<std::uint32_t>(lines), static_cast<std::uint32_t>(column)};
}

}  // namespace xml
