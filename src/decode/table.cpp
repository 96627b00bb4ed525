// A table inside running text.

#include "decode/kinds.h"
#include "decode/values.h"
#include "decode/messages.h"
#include "language/lengths.h"

#include <algorithm>

namespace decode {

namespace {

model::TableColumn read_column(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::TableColumn column;
  if (value.is(yaml::Kind::scalar)) {
    column.heading = text(value, diagnostics);
    return column;
  }
  column.heading = text(value, value.find("group") != nullptr ? "group" : "heading", diagnostics);
  column.width = language::parse_length(words(value, "width"));
  column.weight = whole_number(value, "weight");
  column.placement = placement(value, "align");
  if (const yaml::Value* columns = value.find("columns"); columns != nullptr)
    for (const yaml::Value& inner : columns->items) column.columns.push_back(read_column(inner, diagnostics));
  return column;
}

model::TableCell read_cell(const yaml::Value& value, base::Diagnostics& diagnostics) {
  if (!value.is(yaml::Kind::map)) return {text(value, diagnostics)};
  return {text(value, "text", diagnostics), whole_number(value, "columns").value_or(1),
          whole_number(value, "rows").value_or(1)};
}

constexpr std::size_t most_columns = 64;

// Columns of the grid as its rows take them: `taken[c]` is the first row in which column c is free again.
class Grid {
 public:
  // Puts a row's cells into the free columns, left to right; the column after the last one used.
  std::size_t put(std::vector<model::TableCell>& cells, std::size_t row) {
    std::size_t column = 0;
    for (model::TableCell& cell : cells) {
      while (is_taken(column, row)) ++column;
      cell.column = column;
      const std::size_t end = column + static_cast<std::size_t>(cell.columns);
      if (end > taken_.size()) taken_.resize(end, 0);
      std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(column), taken_.begin() + static_cast<std::ptrdiff_t>(end),
                row + static_cast<std::size_t>(cell.rows));
      column = end;
    }
    while (is_taken(column, row)) ++column;
    return column;
  }

  [[nodiscard]] bool is_taken(std::size_t column, std::size_t row) const {
    return column < taken_.size() && taken_[column] > row;
  }

 private:
  std::vector<std::size_t> taken_;
};

std::size_t widest_row(model::Table& table) {
  Grid grid;
  std::size_t widest = 1;
  for (std::size_t row = 0; row < table.rows.size(); ++row) widest = std::max(widest, grid.put(table.rows[row], row));
  return widest;
}

// Rows become as wide as the head, or as the widest of them: a short one is filled up with empty cells, a longer one is
// reported and cut.
void even_rows(const yaml::Value& rows, model::Table& table, base::Diagnostics& diagnostics) {
  const std::size_t head = model::leaf_columns(table.columns).size();
  const std::size_t wanted = std::min(head > 0 ? head : widest_row(table), most_columns);
  Grid grid;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    std::vector<model::TableCell>& cells = table.rows[row];
    for (model::TableCell& cell : cells) cell.rows = std::min(cell.rows, static_cast<int>(table.rows.size() - row));
    Grid tried = grid;
    const bool too_wide = tried.put(cells, row) > wanted;
    if (too_wide) diagnostics.report(wide_row, rows.items[row].span(), {std::to_string(wanted)});
    while (!cells.empty() && (tried = grid).put(cells, row) > wanted) cells.pop_back();
    while ((tried = grid).put(cells, row) < wanted) cells.emplace_back();
    grid = tried;
  }
}

}  // namespace

model::Table read_table(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::Table table;
  table.span = value.span();
  table.number = text(value, "number", diagnostics);
  table.title = text(value, "title", diagnostics);
  table.unit = text(value, "unit", diagnostics);
  table.borders = flag(value, "borders", true);
  if (const yaml::Value* columns = value.find("columns"); columns != nullptr)
    for (const yaml::Value& column : columns->items) table.columns.push_back(read_column(column, diagnostics));
  if (const yaml::Value* rows = value.find("rows"); rows != nullptr)
    for (const yaml::Value& row : rows->items) {
      auto& cells = table.rows.emplace_back();
      for (const yaml::Value& cell : row.items) cells.push_back(read_cell(cell, diagnostics));
    }
  if (const yaml::Value* rows = value.find("rows"); rows != nullptr) even_rows(*rows, table, diagnostics);
  table.notes = lines(value, "notes", diagnostics);
  return table;
}

}  // namespace decode
