// How numbers in running text look: decimal comma or point, thousands apart or not, a blank before «%» or none. Only
// what a unit follows is certain to be a quantity and no date, clause or code. Lines as language/signs.h has them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace language {

enum class NumberLook { comma, point, grouped, solid, percent_apart, percent_glued };

struct SeenNumber {
  NumberLook look;
  std::size_t first = 0, length = 0;  // bytes of the line; of a percentage its sign too
  std::string other;                  // written the other way
};

// Whether any digit stands in the line: most lines have none.
[[nodiscard]] bool has_digit(std::string_view line);

// Numbers of fewer than five digits are not told apart by their thousands: «1500» and «15 000» are both right.
std::vector<SeenNumber> find_number_looks(std::string_view line);

}  // namespace language
