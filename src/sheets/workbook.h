// A workbook as a grid of plain values. Made by forms, written by write/xlsx, printed as text by dump.
#pragma once

#include "base/length.h"
#include "sheets/format.h"
#include "sheets/range.h"
#include "sheets/validation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sheets {

// English function names and commas, without a leading «=». `cached` is what a program shows that does not calculate;
// nothing: an empty cell.
struct Formula {
  std::string text;
  std::optional<double> cached;
};

// A text is always written as a string: one that begins with «=» stays the characters it is.
using Value = std::variant<std::monostate, std::string, double, Formula>;

struct Cell {
  Value value;
  FormatId format;
};

struct Row {
  std::optional<base::Length> height;  // nothing: the office program's own
  bool grows = false;                  // the office program may change the height when words are typed
  std::vector<Cell> cells;             // from the first column on
};

struct RowRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// A4. Texts are plain: the writer escapes them.
struct PrintSetup {
  bool landscape = false;
  bool fit_width = true;           // scaled so that all columns stand on one page
  std::optional<RowRange> repeat;  // at the top of each page
  base::Length left = base::Length::mm(15);
  base::Length right = base::Length::mm(10);
  base::Length top = base::Length::mm(15);
  base::Length bottom = base::Length::mm(15);
  std::string header;        // at the right
  std::string footer;        // at the left
  bool page_numbers = true;  // «Страница 1 из 3», at the foot's right
};

struct Sheet {
  std::string name;
  bool hidden = false;
  bool guarded = true;               // protected without a password: only open cells can be changed
  std::vector<base::Length> widths;  // of the columns from the first on; zero: the office program's own
  std::vector<Row> rows;
  std::vector<Range> merges;  // the value and look of the first cell hold for the whole
  std::vector<Validation> validations;
  std::vector<Highlight> highlights;
  std::optional<Position> freeze;  // the first cell that scrolls
  std::optional<Position> selected;
  PrintSetup print;
};

struct DefinedName {
  std::string name;
  std::string sheet;
  Position at;
};

struct Property {
  std::string name;
  std::string value;
};

struct Workbook {
  std::vector<Format> formats{Format{}};
  std::vector<Sheet> sheets;
  std::vector<DefinedName> names;
  std::vector<Property> properties;  // custom properties of the document
  std::string subject;
};

// The format's id; equal formats have one.
FormatId format_id(Workbook& workbook, const Format& format);

// The cell, made with all it needs before it.
Cell& cell_at(Sheet& sheet, Position at);
Row& row_at(Sheet& sheet, std::uint32_t row);

// The cell, or nothing where the grid ends before it.
const Cell* find_cell(const Sheet& sheet, Position at);

}  // namespace sheets
