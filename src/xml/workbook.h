// A workbook of Excel as people read it (ECMA-376-1, 18; transitional and strict): sheets in order, each with its cells
// as they are shown.
//
// In: bytes of anyone. Out: every cell that holds something, or the reason why the file cannot be read; who asks
// reports it, for only he knows whose file it is. Formulas are read by the value that was stored with them, numbers by
// their format: dates, percentages, decimals, thousands; other formats are left out, the number as stored is kept.
// Hidden sheets, rows and columns are read and told. Nothing in the file is followed out of it: no relation, no
// DOCTYPE, no link to another workbook.
#pragma once

#include "base/bytes.h"
#include "xml/archive.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace xml {

enum class CellKind : std::uint8_t { text, number, date, boolean, error };

struct WorkbookCell {
  std::uint32_t row = 0, column = 0;  // from 0
  CellKind kind = CellKind::text;
  std::string text;          // as shown; a line break is "\n"
  std::string stored = {};   // of numbers and dates: as the file has it
  std::string formula = {};  // without «=»; its value is `text`, empty if none was stored
  bool bold = false;
};

struct MergedCells {
  std::uint32_t row = 0, column = 0, rows = 1, columns = 1;
};

struct CellComment {
  std::uint32_t row = 0, column = 0;
  std::string author, text;
};

struct WorkbookSheet {
  std::string name;
  bool hidden = false;
  std::vector<WorkbookCell> cells = {};  // by rows, then by columns
  std::vector<MergedCells> merged = {};
  std::vector<std::uint32_t> hidden_rows = {};     // sorted
  std::vector<std::uint32_t> hidden_columns = {};  // sorted
  std::vector<CellComment> comments = {};
};

struct Workbook {
  std::vector<WorkbookSheet> sheets;
};

enum class WorkbookFault : std::uint8_t {
  old_workbook,   // .xls, or a locked .xlsx (both are OLE files)
  open_document,  // .ods and its kin
  other_package,  // a document of Word, or slides
  not_workbook,   // anything else
  damaged,        // cut or broken, a part that is missing, an address or an index that is none
  suspicious,     // a DOCTYPE, a part outside the package, names that differ by case only
  too_large,      // beyond the limits of archives, of nesting or of cells
};

struct WorkbookLimits {
  ArchiveLimits archive = {};
  std::size_t depth = 64;       // of elements
  std::size_t cells = 300'000;  // of all sheets, and as many strings
  std::size_t merged = 50'000;  // of one sheet
  std::size_t sheets = 250;
};

std::variant<Workbook, WorkbookFault> read_workbook(base::Bytes bytes, const WorkbookLimits& limits = {});

// «C7» of a row and a column.
std::string cell_address(std::uint32_t row, std::uint32_t column);

}  // namespace xml
