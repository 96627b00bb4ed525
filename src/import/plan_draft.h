// A plan while it is read from a table: what will be keys and values, with the doubts beside each row.
#pragma once

#include "import/source.h"
#include "import/table_head.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace import_ {

// Words of a cell, a paragraph each, as the source has them; `item`: of a list with a dash.
struct DraftParagraph {
  std::string text;
  bool item = false;
};
using DraftCell = std::vector<DraftParagraph>;

struct DraftRow {
  std::string number;                                    // as typed; empty: none
  std::vector<std::pair<std::size_t, DraftCell>> cells;  // by their place in TableHead::columns; none is empty
  std::vector<DraftRow> rows = {};
  std::vector<std::size_t> as_above = {};  // columns
  std::string group = {};                  // words across the table, in place of all others
  std::string edition = {};                // «(в ред. …)» under it
  bool number_by_hand = false;             // what the program would count is not what stands there
  std::vector<std::string> doubts = {};
};

struct DraftSection {
  std::string number;  // as typed
  std::string title;   // empty: rows that stand in no section
  bool apart = false;  // its number stood in a cell of its own
  bool number_by_hand = false;
  std::vector<DraftRow> rows = {};
  std::vector<std::string> doubts = {};
};

struct DraftNumbering {
  std::string sections, rows;  // samples; «none»
  bool restart = false, apart = false;
};

struct DraftPlan {
  TableHead head;
  std::vector<DraftSection> sections;
  DraftNumbering numbering;
  std::size_t repeated_heads = 0;
};

}  // namespace import_
