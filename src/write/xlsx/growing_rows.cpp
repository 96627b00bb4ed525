#include "write/xlsx/growing_rows.h"

#include "base/failure.h"

#include <algorithm>
#include <string>

namespace xlsx {

namespace {

// Rows stand in their order, so one pass finds them all.
std::string without_marks(const std::string& xml, const sheets::Sheet& sheet) {
  constexpr std::string_view mark = " customHeight=\"1\"";
  std::string out;
  std::size_t kept = 0;
  std::size_t at = xml.find("<sheetData");
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    if (!sheet.rows[row].grows || !sheet.rows[row].height) continue;
    at = xml.find("<row r=\"" + std::to_string(row + 1) + "\"", at);
    base::ensure(at != std::string::npos, "a row with a height is written");
    const std::size_t found = xml.find(mark, at);
    if (found > xml.find('>', at)) continue;
    out.append(xml, kept, found - kept);
    kept = found + mark.size();
  }
  return out.append(xml, kept);
}

}  // namespace

std::vector<xml::Part> grown_sheets(const std::vector<xml::Part>& parts, const sheets::Workbook& workbook) {
  std::vector<xml::Part> out;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const sheets::Sheet& sheet = workbook.sheets[i];
    if (std::ranges::none_of(sheet.rows, &sheets::Row::grows)) continue;
    const std::string name = "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml";
    const auto part = std::ranges::find(parts, name, &xml::Part::name);
    base::ensure(part != parts.end(), "each sheet has its part");
    out.push_back({name, without_marks(part->bytes, sheet)});
  }
  return out;
}

}  // namespace xlsx
