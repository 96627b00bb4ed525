// A line of names, parted by commas and semicolons: «МО, РЦРО (по согласованию); руководители МОУО».
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

struct Item {
  std::size_t first = 0, end = 0;  // bytes of the line, blanks trimmed
  char behind = '\0';              // the sign that ends it: `,` or `;`; nothing of the last

  [[nodiscard]] std::string_view in(std::string_view line) const { return line.substr(first, end - first); }
};

// What stands in brackets and in «…» is not parted. Items of blanks alone are left out.
std::vector<Item> items_of(std::string_view line);

}  // namespace language
