#include "xml/element.h"

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

}  // namespace xml
