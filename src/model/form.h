// A questionnaire: tables of columns and rows whose crossing cells a respondent fills in.
//
// Rows and columns are flat lists in printed order; level, parent and group say how they hang together. decode has
// counted the numbers and settled the type of every cell, so printing (compose) and workbooks (forms) agree.
#pragma once

#include "model/ids.h"
#include "model/mark.h"
#include "model/numbering.h"
#include "model/plan.h"
#include "model/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace model {

enum class FieldType {
  none,    // nothing to fill: captions of columns over columns, headings
  number,  // the row's printed number
  label,   // the row's caption
  text,
  whole,
  decimal,
  percent,
  year,
  date,
  yesno,
  choice
};

// A cell of the head: leaf columns have a type or leave it to the row; groups have children.
struct FormColumn {
  std::string id;  // stable inside the table: typed or its position («c3»)
  Text caption;
  std::optional<FieldType> type;  // nothing: the row's type
  std::vector<Text> options;      // of choice
  std::string unit;
  std::optional<int> weight;
  std::vector<FormColumn> columns;  // a group's; a leaf has none
  base::Span span;
};

// How a row hangs on its parent.
enum class RowRelation { none, part_of_sum, subset };  // `rows`, `made_of`, `of_which`

struct FormRow {
  std::string id;  // stable inside the table: typed `id`/code, else its path («1.2», «r5»)
  Label label;     // printed number; empty words in tables without a number column
  int level = 0;
  std::optional<std::size_t> parent;  // index in FormTable::rows
  RowRelation relation = RowRelation::none;
  Text caption;
  bool heading = false;           // a caption between or above rows: nothing to fill
  bool specify = false;           // the respondent completes the caption («указать какого»)
  bool blank = false;             // an empty row left for the respondent
  std::optional<FieldType> type;  // for columns that leave it to the row
  std::vector<Text> options;
  std::string unit;
  std::vector<std::string> blocked;  // column ids printed as X
  base::Span span;
};

struct FormTable {
  std::string id;
  Text title;
  std::vector<FormColumn> columns;  // the head as a forest
  std::vector<FormRow> rows;
  std::vector<Text> notes;             // under the table
  std::vector<std::string> relations;  // as typed; understood when the round trip comes
  base::Span span;
};

struct Form {
  Mark mark;
  Text title;
  std::string edition;
  Orientation page = Orientation::landscape;
  std::vector<FormTable> tables;
};

// The leaf columns in printed order.
std::vector<const FormColumn*> leaves(const FormTable& table);

// Number of rows of the head (1 for a head without groups).
int head_depth(const FormTable& table);

// What stands in the cell of a leaf column and a row: none for headings and X cells.
FieldType cell_type(const FormColumn& leaf, const FormRow& row);
bool is_blocked(const FormColumn& leaf, const FormRow& row);

}  // namespace model
