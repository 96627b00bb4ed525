#include "model/form.h"

#include <algorithm>

namespace model {

bool is_blocked(const FormColumn& leaf, const FormRow& row) {
  return std::ranges::find(row.blocked, leaf.id) != row.blocked.end();
}

bool places_title(const Form& form) {
  return std::ranges::any_of(form.title_page,
                             [](const TitleItem& item) { return std::holds_alternative<PlacedTitle>(item); });
}

FieldType cell_type(const FormColumn& leaf, const FormRow& row) {
  if (leaf.type == FieldType::number || leaf.type == FieldType::label || leaf.type == FieldType::code)
    return *leaf.type;
  if (row.heading || is_blocked(leaf, row)) return FieldType::none;
  if (leaf.type) return *leaf.type;
  return row.type.value_or(FieldType::text);
}

bool is_quantity(FieldType type) {
  return type == FieldType::whole || type == FieldType::decimal || type == FieldType::percent;
}

bool FormulaTable::is_quantity_at(CellIndex at) const {
  return is_quantity(cell_type(*leaves_[at.leaf], table_.rows[at.row]));
}

std::optional<CellIndex> FormulaTable::find_quantity(const FormulaCell& cell, CellIndex at) const {
  const std::optional<std::size_t> whole = cell.of_whole ? table_.rows[at.row].parent : cell.row.value_or(at.row);
  if (!whole) return std::nullopt;
  const CellIndex found{*whole, cell.leaf.value_or(at.leaf)};
  return is_quantity_at(found) ? std::optional(found) : std::nullopt;
}

// A sum takes what numbers there are; any other cell must be one.
bool FormulaTable::counts(const Formula& formula, CellIndex at) const {
  const auto has_number = [&](const FormulaCell& cell) { return find_quantity(cell, at).has_value(); };
  return std::ranges::all_of(formula.terms, [&](const FormulaTerm& term) {
    if (const auto* cell = std::get_if<FormulaCell>(&term)) return has_number(*cell);
    const auto* sum = std::get_if<FormulaSum>(&term);
    return sum == nullptr || std::ranges::any_of(sum->cells, has_number);
  });
}

const Formula* FormulaTable::formula_at(CellIndex at) const {
  const FormRow& row = table_.rows[at.row];
  const FieldType type = cell_type(*leaves_[at.leaf], row);
  if (!is_quantity(type)) return nullptr;
  const std::optional<Formula>& column = leaves_[at.leaf]->formula;
  if (column && counts(*column, at)) return &*column;
  // The sum of percents is no percent.
  if (row.formula && type != FieldType::percent && counts(*row.formula, at)) return &*row.formula;
  return nullptr;
}

std::string column_number(const FormTable& table, std::size_t leaf) {
  return leaf < table.column_numbers.size() ? plain(table.column_numbers[leaf]) : std::to_string(leaf + 1);
}

}  // namespace model
