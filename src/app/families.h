// The families of type that come with the program: a row a family. The same names stand in the schemas of styles, so
// that another family is a finding where it is written.
#pragma once

#include <span>
#include <string_view>

namespace app {

struct Family {
  std::string_view name;                                // of `family:`
  std::string_view regular, bold, italic, bold_italic;  // files of resources/fonts
};

std::span<const Family> families();
const Family* find_family(std::string_view name);

}  // namespace app
