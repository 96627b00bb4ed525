// Cells and rectangles of cells, counted from 0, and their names in formulas.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sheets {

struct Position {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  friend auto operator<=>(const Position&, const Position&) = default;
};

// Both corners belong to it.
struct Range {
  Position first;
  Position last;
  friend auto operator<=>(const Range&, const Range&) = default;

  [[nodiscard]] bool single() const { return first == last; }
  [[nodiscard]] bool contains(Position at) const {
    return at.row >= first.row && at.row <= last.row && at.column >= first.column && at.column <= last.column;
  }
};

bool overlap(const Range& a, const Range& b);

std::string column_name(std::uint32_t column);  // 27 → «AB»
std::string cell_name(Position at);             // «AB7»
std::string range_name(const Range& range);     // «A1:C3», a single cell «A1»
std::string quoted(std::string_view sheet);     // 'Кадровый состав'
// 'Лист'!$A$1:$C$3, without a leading «=».
std::string absolute_name(std::string_view sheet, const Range& range);

}  // namespace sheets
