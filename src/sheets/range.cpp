#include "sheets/range.h"

#include <algorithm>

namespace sheets {

namespace {

std::string absolute_cell(Position at) { return '$' + column_name(at.column) + '$' + std::to_string(at.row + 1); }

}  // namespace

bool overlap(const Range& a, const Range& b) {
  return a.first.row <= b.last.row && b.first.row <= a.last.row && a.first.column <= b.last.column &&
         b.first.column <= a.last.column;
}

std::string column_name(std::uint32_t column) {
  std::string out;
  // Bijective base 26: there is no letter for zero.
  for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    out += static_cast<char>('A' + (rest - 1) % 26);
  std::ranges::reverse(out);
  return out;
}

std::string cell_name(Position at) { return column_name(at.column) + std::to_string(at.row + 1); }

std::string range_name(const Range& range) {
  return range.single() ? cell_name(range.first) : cell_name(range.first) + ':' + cell_name(range.last);
}

std::string quoted(std::string_view sheet) {
  std::string out = "'";
  for (const char c : sheet) {
    out += c;
    if (c == '\'') out += '\'';
  }
  return out + '\'';
}

std::string absolute_name(std::string_view sheet, const Range& range) {
  std::string out = quoted(sheet) + '!' + absolute_cell(range.first);
  if (!range.single()) out += ':' + absolute_cell(range.last);
  return out;
}

}  // namespace sheets
