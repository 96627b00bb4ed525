// The parts of a questionnaire's table, each from its YAML list. Columns come first: rows name them; formulas last:
// they name both.
#pragma once

#include "base/diagnostic.h"
#include "model/form.h"
#include "yaml/value.h"

#include <optional>
#include <string_view>
#include <vector>

namespace decode {

// The type that a key of a column or a row names: «whole».
std::optional<model::FieldType> field_type(std::string_view key);

// A formula met on the way, to be read when all columns and rows are known.
struct TypedFormula {
  enum class Of { column, share, row };
  Of of = Of::column;
  std::size_t index = 0;  // of the leaf or the row
  const yaml::Value* words = nullptr;
  const yaml::Value* counted = nullptr;  // of a share: the column that is divided; nothing: the numbers at its left
};
using TypedFormulas = std::vector<TypedFormula>;

std::vector<model::FormColumn> read_form_columns(const yaml::Value& list, TypedFormulas& formulas,
                                                 base::Diagnostics& diagnostics);

// Flattens the rows of `table` into it, numbers and codes counted. The columns are there already.
void read_form_rows(const yaml::Value& table, model::FormTable& out, TypedFormulas& formulas,
                    base::Diagnostics& diagnostics);

// Gives columns and rows their formulas. A cell that a column's formula cannot count, because what it reads does not
// apply there, becomes an X.
void read_form_formulas(const TypedFormulas& formulas, model::FormTable& out, base::Diagnostics& diagnostics);

// Finds the columns and rows whose choices the legend, the title, a note or a group's caption says, so that captions do
// not repeat them. Rows and columns are there already.
void mark_told_choices(model::FormTable& out);

// The title page and the lines above tables; the tables are there already.
void read_title_page(const yaml::Value& document, model::Form& out, base::Diagnostics& diagnostics);

// Puts years for «{{year}}», «{{year-7}}» in all words of the form.
void put_years(const yaml::Value& document, model::Form& out, base::Diagnostics& diagnostics);

// A formula or a sum that has no numbers to work on; `why` follows the message's words.
void report_nothing_to_count(base::Span span, base::Phrase why, base::Diagnostics& diagnostics);

}  // namespace decode
