// What the program counts in a cell of a questionnaire: arithmetic on other cells of the same table. Also the sides of
// relations, which may read cells of other tables (model/relation.h).
//
// A value without pointers: the terms stand in postfix order («гр. 3 / гр. 2» is: cell, cell, over). Cells are named
// from the place that is counted, so that one formula serves a whole column or a whole row.
#pragma once

#include "base/origin.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

// A cell seen from the counted one: what is not said is the counted cell's own row or column.
struct FormulaCell {
  std::optional<std::size_t> row;   // index in FormTable::rows
  std::optional<std::size_t> leaf;  // index of the leaf column
  bool of_whole = false;            // the row that the counted one is a part of
  std::size_t table = 0;            // in a relation: one of those it names; 0: the same table
};

struct FormulaSum {
  std::vector<FormulaCell> cells;
};

struct FormulaNumber {
  std::string digits;  // «0.5»
};

enum class FormulaSign : char { plus = '+', minus = '-', times = '*', over = '/' };

using FormulaTerm = std::variant<FormulaCell, FormulaSum, FormulaNumber, FormulaSign>;

struct Formula {
  std::vector<FormulaTerm> terms;
  base::Span span;  // of the author's words
};

}  // namespace model
