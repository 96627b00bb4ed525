// The families of type that come with the program: a row a family. The same names stand in the schemas of styles, so
// that another family is a finding where it is written. What a family lacks comes from the others, at last from one
// with many alphabets and signs that nobody chooses.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace app {

struct Family {
  std::string_view name;                                // of `family:`
  std::string_view regular, bold, italic, bold_italic;  // files of resources/fonts; empty: it has no such face
  bool serif = false;
};

std::span<const Family> families();
const Family* find_family(std::string_view name);

// In the order in which they are asked for a glyph: those of its kind, the others, the one with many signs.
std::vector<const Family*> substitutes_of(const Family& family);

}  // namespace app
