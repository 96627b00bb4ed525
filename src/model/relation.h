// A rule about the answers of a questionnaire: «гр. 2 = сумме гр. 3–10», «если стр. 101 гр. 3 > 0, то гр. 4 заполнена».
//
// The author's words are printed; their meaning is a value without pointers, whose cells are indices of tables, rows
// and columns. Tables are named once, so that a relation may speak of other forms of the package.
#pragma once

#include "base/decimal.h"
#include "base/diagnostic.h"
#include "model/formula.h"
#include "model/ids.h"
#include "model/text.h"
#include "model/written.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace model {

struct TableRef {
  DocumentId form;
  std::size_t table = 0;  // index in Form::tables
  friend bool operator==(const TableRef&, const TableRef&) = default;
};

enum class Comparison { equal, unequal, less, less_or_equal, greater, greater_or_equal };

struct Compared {
  Formula left;
  Comparison is = Comparison::equal;
  Formula right;
};

// «гр. 15 заполнена», «гр. 3–10 не заполнены»: all of these cells are.
struct Filled {
  std::vector<FormulaCell> cells;
  bool filled = true;
};

using Claim = std::variant<Compared, Filled>;

// A cell without a row stands for one in each row of the relation's table, a cell without a column likewise.
enum class JudgedIn { one_place, each_row, each_column };

struct RelationMeaning {
  std::vector<TableRef> tables;   // FormulaCell::table is an index here; the first is the table that has the relation
  std::vector<Claim> conditions;  // judged only where all of them hold
  Claim claim;
  JudgedIn judged = JudgedIn::one_place;
};

struct Relation {
  Written<RelationMeaning> rule;                    // without a meaning: not understood, and reported
  base::Severity severity = base::Severity::error;  // of answers that break it
  base::Decimal tolerance;                          // how far the sides may be apart
  Text message;                                     // to the respondent; empty: made from the rule
};

}  // namespace model
