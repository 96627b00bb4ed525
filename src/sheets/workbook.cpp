#include "sheets/workbook.h"

#include <algorithm>

namespace sheets {

FormatId format_id(Workbook& workbook, const Format& format) {
  const auto found = std::ranges::find(workbook.formats, format);
  const auto index = static_cast<std::uint16_t>(found - workbook.formats.begin());
  if (found == workbook.formats.end()) workbook.formats.push_back(format);
  return {index};
}

Row& row_at(Sheet& sheet, std::uint32_t row) {
  if (sheet.rows.size() <= row) sheet.rows.resize(row + 1);
  return sheet.rows[row];
}

Cell& cell_at(Sheet& sheet, Position at) {
  Row& row = row_at(sheet, at.row);
  if (row.cells.size() <= at.column) row.cells.resize(at.column + 1);
  return row.cells[at.column];
}

const Cell* find_cell(const Sheet& sheet, Position at) {
  if (at.row >= sheet.rows.size()) return nullptr;
  const Row& row = sheet.rows[at.row];
  return at.column < row.cells.size() ? &row.cells[at.column] : nullptr;
}

}  // namespace sheets
