#include "sheets/sound.h"

#include "base/failure.h"
#include "base/utf8.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sheets {

namespace {

using base::ensure;

void ensure_text(std::string_view text, std::size_t limit, const char* promise) {
  ensure(!base::find_bad_utf8(text), "every text of a workbook is well-formed UTF-8");
  ensure(text.find('\0') == std::string_view::npos, "no text of a workbook holds NUL");
  ensure(utf16_length(text) <= limit, promise);
}

void ensure_range(const Range& range) {
  ensure(range.first.row <= range.last.row && range.first.column <= range.last.column, "a range is not inside out");
  ensure(range.last.row < row_limit && range.last.column < column_limit, "a range lies on the sheet");
}

void ensure_value(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) ensure_text(*text, text_limit, "a cell's text fits");
  if (const auto* number = std::get_if<double>(&value)) ensure(std::isfinite(*number), "a cell's number is finite");
  if (const auto* formula = std::get_if<Formula>(&value)) {
    ensure_text(formula->text, 8192, "a cell's formula fits");
    ensure(!formula->text.empty() && std::isfinite(formula->cached.value_or(0)),
           "a formula has a text and a finite value");
  }
}

void ensure_rows(const Workbook& workbook, const Sheet& sheet) {
  ensure(sheet.rows.size() <= row_limit, "the rows fit on a sheet");
  ensure(sheet.widths.size() <= column_limit, "the columns fit on a sheet");
  for (const base::Length width : sheet.widths)
    ensure(width >= base::Length() && width <= column_width_limit, "a column's width is possible");
  for (const Row& row : sheet.rows) {
    ensure(row.cells.size() <= column_limit, "the columns fit on a sheet");
    if (row.height)
      ensure(*row.height > base::Length() && *row.height <= row_height_limit, "a row's height is possible");
    for (const Cell& cell : row.cells) {
      ensure(cell.format.index < workbook.formats.size(), "a cell's format is the workbook's");
      ensure_value(cell.value);
    }
  }
}

// A sweep down the rows: only rectangles that are still open at this row can overlap the next one. Open ones are kept
// by their first column, so each is compared with its two neighbours only.
void ensure_disjoint(std::vector<Range> ranges, const char* promise) {
  std::ranges::sort(ranges);
  std::map<std::uint32_t, Range> open;
  std::multimap<std::uint32_t, std::uint32_t> ends;  // last row → first column
  for (const Range& range : ranges) {
    ensure_range(range);
    while (!ends.empty() && ends.begin()->first < range.first.row) {
      open.erase(ends.begin()->second);
      ends.erase(ends.begin());
    }
    const auto after = open.lower_bound(range.first.column);
    if (after != open.end()) ensure(after->second.first.column > range.last.column, promise);
    if (after != open.begin()) ensure(std::prev(after)->second.last.column < range.first.column, promise);
    open.emplace(range.first.column, range);
    ends.emplace(range.last.row, range.first.column);
  }
}

void ensure_validation(const Workbook& workbook, const Validation& validation) {
  ensure_text(validation.prompt_title, prompt_title_limit, "a prompt's title fits");
  ensure_text(validation.error_title, prompt_title_limit, "an error's title fits");
  ensure_text(validation.prompt, prompt_limit, "a prompt fits");
  ensure_text(validation.error, prompt_limit, "an error fits");
  ensure(std::isfinite(validation.minimum), "a validation's bound is finite");
  if (validation.maximum)
    ensure(std::isfinite(*validation.maximum) && *validation.maximum >= validation.minimum,
           "a validation accepts something");
  if (validation.accepts == Accepts::words) {
    ensure(!validation.words.empty(), "a list has items");
    std::size_t bytes = 0;
    for (const std::string& word : validation.words) {
      ensure_text(word, prompt_limit, "an item fits");
      ensure(!word.empty() && word.find_first_of(",\"") == std::string::npos, "an item has no comma");
      bytes += word.size() + 1;
    }
    // libxlsxwriter 1.1.4 joins the items in 258 bytes; longer lists stand on a sheet.
    ensure(bytes <= 200, "a list of words is short");
  }
  if (validation.accepts == Accepts::list) {
    ensure_range(validation.list);
    ensure(
        std::ranges::any_of(workbook.sheets, [&](const Sheet& sheet) { return sheet.name == validation.list_sheet; }),
        "a list's sheet exists");
  }
}

void ensure_print(const PrintSetup& print) {
  ensure_text(print.header, page_text_limit, "a header fits");
  ensure_text(print.footer, page_text_limit, "a footer fits");
  if (print.repeat)
    ensure(print.repeat->first <= print.repeat->last && print.repeat->last < row_limit, "repeated rows exist");
}

void ensure_sheet(const Workbook& workbook, const Sheet& sheet) {
  ensure(is_sheet_name(sheet.name), "a sheet's name is possible");
  ensure_rows(workbook, sheet);
  ensure_disjoint(sheet.merges, "merges do not overlap");
  for (const Range& merge : sheet.merges) ensure(!merge.single(), "a merge joins cells");
  std::vector<Range> validated;
  for (const Validation& validation : sheet.validations) {
    ensure_validation(workbook, validation);
    validated.push_back(validation.range);
  }
  ensure_disjoint(std::move(validated), "validations do not overlap");
  for (const Highlight& highlight : sheet.highlights) {
    ensure_range(highlight.range);
    ensure(!highlight.formula.empty(), "a highlight has a formula");
    ensure_text(highlight.formula, formula_limit, "a highlight's formula fits");
  }
  ensure_print(sheet.print);
}

void ensure_names(const Workbook& workbook) {
  std::set<std::string> sheet_names;
  for (const Sheet& sheet : workbook.sheets)
    ensure(sheet_names.insert(folded(sheet.name)).second, "sheet names are unique");
  std::set<std::string> names;
  for (const DefinedName& name : workbook.names) {
    ensure(is_field_name(name.name), "a name is one of a field");
    ensure(names.insert(name.name).second, "names are unique");
    ensure(sheet_names.contains(folded(name.sheet)), "a name's sheet exists");
    ensure_range({name.at, name.at});
  }
}

}  // namespace

std::size_t utf16_length(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
  }
  return units;
}

bool is_field_name(std::string_view name) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; };
  return name.starts_with("f.") && name.size() > 2 && name.size() <= name_limit && std::ranges::all_of(name, allowed);
}

bool is_sheet_name(std::string_view name) {
  if (name.empty() || utf16_length(name) > sheet_name_limit) return false;
  if (name.find_first_of("[]:*?/\\") != std::string_view::npos) return false;
  if (name.front() == '\'' || name.back() == '\'') return false;
  if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; })) return false;
  const std::string plain = folded(name);
  // The sheet of tracked changes, in English and in Russian.
  return plain != "history" && plain != "журнал";
}

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += base::code_point_length(text, at)) {
    char32_t c = base::code_point_at(text, at);
    if ((c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я')) c += 32;
    if (c == U'Ё') c = U'ё';
    base::append_utf8(out, c);
  }
  return out;
}

void ensure_sound(const Workbook& workbook) {
  ensure(std::ranges::any_of(workbook.sheets, [](const Sheet& sheet) { return !sheet.hidden; }),
         "a workbook has a sheet to be seen");
  ensure(!workbook.sheets.front().hidden, "the first sheet is seen");
  ensure_names(workbook);
  for (const Sheet& sheet : workbook.sheets) ensure_sheet(workbook, sheet);
  ensure_text(workbook.subject, property_limit, "the subject fits");
  for (const Property& property : workbook.properties) {
    ensure(!property.name.empty() && !property.value.empty(), "a property has a name and a value");
    ensure_text(property.name, property_limit, "a property's name fits");
    ensure_text(property.value, property_limit, "a property fits");
  }
}

}  // namespace sheets
