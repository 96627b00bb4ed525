// A questionnaire: tables of columns and rows whose crossing cells a respondent fills in.
//
// Rows and columns are flat lists in printed order; level, parent and group say how they hang together. decode has
// counted the numbers and settled the type of every cell, so printing (compose) and workbooks (forms) agree.
#pragma once

#include "model/columns.h"
#include "model/formula.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/footnote.h"
#include "model/numbering.h"
#include "model/orientation.h"
#include "model/relation.h"
#include "model/text.h"
#include "model/title_page.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace model {

enum class FieldType {
  none,    // nothing to fill: captions of columns over columns, headings
  number,  // the row's printed number
  label,   // the row's caption
  code,    // the row's code
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
  std::string id;  // stable inside the table: typed or its position («c3»); a group's only if typed
  Text caption;
  std::optional<FieldType> type;  // nothing: the row's type
  std::vector<Text> options;      // of choice
  bool told = false;              // the table's words say how to answer (decode): the caption need not
  std::string unit;
  std::optional<int> weight;
  std::optional<bool> rotated;      // the head cell; nothing: as its words and the column's width need
  std::optional<int> decimals;      // places a counted number is rounded to; nothing: as its type usually has
  std::optional<Formula> formula;   // its numbers are counted
  std::vector<FormColumn> columns;  // a group's; a leaf has none
  base::Span span;
};

// How a row hangs on its parent.
enum class RowRelation { none, part_of_sum, subset };  // `rows`, `made_of`, `of_which`

struct FormRow {
  std::string id;             // stable inside the table: typed `id`, else its code, else its path («1.2», «r5»)
  Label label;                // printed number; empty words in tables without a number column
  Written<std::string> code;  // «010»; empty: none
  int level = 0;
  std::optional<std::size_t> parent;  // index in FormTable::rows
  RowRelation relation = RowRelation::none;
  Text caption;
  bool heading = false;           // a caption between or above rows: nothing to fill
  bool specify = false;           // the respondent completes the caption («указать какого»)
  bool blank = false;             // an empty row left for the respondent
  std::optional<FieldType> type;  // for columns that leave it to the row
  std::vector<Text> options;
  bool told = false;  // as of a column
  std::string unit;
  std::vector<std::string> blocked;  // column ids printed as X
  std::optional<Formula> formula;    // its whole and decimal numbers are counted
  base::Span span;
};

struct FormTable {
  std::string id;
  Text number;  // «Таблица 14»
  Text title;
  std::vector<Text> legend;          // how to answer; above the table
  std::vector<BlankLine> lines;      // to write on, above the table
  Text unit;                         // «тыс. рублей», of all numbers that have none of their own
  std::string sheet;                 // of the workbook; tables of one name share it; empty: a sheet of its own
  std::vector<FormColumn> columns;   // the head as a forest
  std::vector<Text> column_numbers;  // under the head, one a leaf; empty: not printed
  std::vector<FormRow> rows;
  std::vector<Text> notes;          // under the table
  std::vector<Footnote> footnotes;  // likewise, by their marks
  std::vector<Relation> relations;
  base::Span span;
};

// What a person writes at the end of a printed form.
enum class SignerBlank { post, signature, name, phone, date };

struct FormSigner {
  Text who;   // «Руководитель организации»
  Text name;  // printed in place of the blank for a name; empty: to be written
  std::vector<SignerBlank> blanks;
};

struct Form {
  Mark mark;
  Text title;
  Text edition_line;    // «(в ред. приказа от … № …)»
  std::string edition;  // of the form itself: tells those of different years apart
  Orientation page = Orientation::landscape;
  std::vector<TitleItem> title_page;  // a sheet of its own before the tables; empty: none
  std::vector<FormTable> tables;
  std::vector<FormSigner> signers;  // under the last table
};

// Does the title stand among the items of the title page?
bool places_title(const Form& form);

// What stands in the cell of a leaf column and a row: none for headings and X cells.
FieldType cell_type(const FormColumn& leaf, const FormRow& row);
bool is_blocked(const FormColumn& leaf, const FormRow& row);

// Numbers that can be counted with: whole, decimal, percent.
bool is_quantity(FieldType type);

struct CellIndex {
  std::size_t row = 0;
  std::size_t leaf = 0;
  friend auto operator<=>(const CellIndex&, const CellIndex&) = default;
};

// What a formula reads and writes: the table with its leaves at hand.
class FormulaTable {
 public:
  explicit FormulaTable(const FormTable& table) : table_(table), leaves_(leaf_columns(table.columns)) {}

  // The formula that counts this cell; nothing where the respondent answers. A column's formula comes before a row's,
  // and only where all it reads are numbers.
  [[nodiscard]] const Formula* formula_at(CellIndex at) const;
  // Where a cell of a formula that counts `at` stands; nothing where there is no number.
  [[nodiscard]] std::optional<CellIndex> find_quantity(const FormulaCell& cell, CellIndex at) const;
  [[nodiscard]] bool is_quantity_at(CellIndex at) const;
  [[nodiscard]] const std::vector<const FormColumn*>& columns() const { return leaves_; }

 private:
  [[nodiscard]] bool counts(const Formula& formula, CellIndex at) const;

  const FormTable& table_;
  std::vector<const FormColumn*> leaves_;
};

// The number printed over a leaf column: set by hand, else its place.
std::string column_number(const FormTable& table, std::size_t leaf);

}  // namespace model
