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
  const std::string_view before = bytes.substr(0, std::min(byte, bytes.size()));
  const std::size_t newline = before.rfind('\n');
  const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto lines = std::ranges::count(before, '\n');
  return {static_cast<std::uint32_t>(lines + 1), static_cast<std::uint32_t>(base::count_code_points(line) + 1)};
}

}  // namespace xml
