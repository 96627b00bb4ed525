// XML as a small tree: elements, their attributes, and the text between them, each with its place in the file.
#pragma once

#include "base/place.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

struct Attribute {
  std::string name;
  std::string value;  // references replaced, white space as XML normalises it
  base::Place place;  // of the name
  std::uint32_t byte = 0;
};

// From byte `first` of a text on, its bytes are those of the file from `byte` on, up to the next slice.
struct Slice {
  std::uint32_t first = 0;
  std::uint32_t byte = 0;
};

// An element, or, without a name, a stretch of text between tags.
struct Element {
  std::string name;
  std::vector<Attribute> attributes;
  std::vector<Element> children;
  std::string text;
  std::vector<Slice> slices;  // where the text stands; `&lt;` and the like break it into slices
  base::Place place;          // of `<`, or of the text's first character
  std::uint32_t byte = 0;

  [[nodiscard]] bool is_text() const { return name.empty(); }
  [[nodiscard]] const Attribute* find(std::string_view attribute) const;
};

// The byte of the file at which byte `offset` of a text element stands.
std::size_t byte_at(const Element& text, std::size_t offset);

}  // namespace xml
