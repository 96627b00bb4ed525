// A table inside running text.

#include "blocks/grid.h"
#include "decode/column_limit.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/tables.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <algorithm>
#include <utility>

namespace decode {

namespace {

class ColumnReader {
 public:
  explicit ColumnReader(base::Diagnostics& diagnostics) : diagnostics_(diagnostics), limit_(diagnostics) {}

  std::vector<model::TableColumn> read(const yaml::Value& list) {
    std::vector<model::TableColumn> out;
    for (const yaml::Value& value : list.items)
      if (limit_.admits(value)) out.push_back(column(value));
    return out;
  }

 private:
  model::TableColumn column(const yaml::Value& value) {
    model::TableColumn column;
    if (value.is(yaml::Kind::scalar)) {
      column.heading = text(value, diagnostics_);
    } else {
      column.heading = text(value, value.find("group") != nullptr ? "group" : "heading", diagnostics_);
      column.width = language::parse_length(words(value, "width"));
      column.weight = whole_number(value, "weight");
      column.placement = placement(value, "align");
      if (const yaml::Value* columns = value.find("columns"); columns != nullptr) column.columns = read(*columns);
    }
    if (column.columns.empty()) limit_.count();
    return column;
  }

  base::Diagnostics& diagnostics_;
  ColumnLimit limit_;
};

model::TableCell read_cell(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::TableCell cell;
  cell.origin = value.origin;
  if (!value.is(yaml::Kind::map)) {
    cell.text = cell_text(value, diagnostics);
    return cell;
  }
  cell.text = cell_text(value, "text", diagnostics);
  cell.columns = whole_number(value, "columns").value_or(1);
  cell.rows = whole_number(value, "rows").value_or(1);
  return cell;
}

std::size_t widest_row(const model::Table& table) {
  blocks::Grid grid(base::limits::columns);
  std::size_t widest = 1;
  for (const auto& row : table.rows) {
    for (const model::TableCell& cell : row) widest = std::max(widest, grid.put(cell.columns, cell.rows).end);
    grid.end_row();
  }
  return widest;
}

// Makes every row as wide as the head, or as the widest of them: a short one is filled up with empty cells, of a longer
// one what finds no room is reported and cut. A row that cells above it cover whole is left out, and they become lower.
class RowEvener {
 public:
  RowEvener(model::Table& table, std::size_t columns, base::Diagnostics& diagnostics)
      : headed_(!table.columns.empty()),
        rows_(table.rows),
        origins_(table.row_origins),
        columns_(columns),
        grid_(columns),
        owners_(columns),
        diagnostics_(diagnostics) {}

  void even(const yaml::Value& list) {
    std::vector<std::vector<model::TableCell>> typed = std::move(rows_);
    rows_.clear();
    for (std::size_t i = 0; i < typed.size(); ++i) {
      const bool covered = grid_.is_covered();
      const bool fits = !covered && add(std::move(typed[i]), static_cast<int>(typed.size() - i));
      if (!covered) origins_.push_back(list.items[i].origin);
      if (covered) lower_covering();
      if (!fits) diagnostics_.report(wide_row, list.items[i].span(), {std::to_string(columns_)});
      if (!covered && headed_ && short_of_ > 0)
        diagnostics_.report(narrow_row, list.items[i].span(),
                            {std::to_string(columns_ - short_of_), std::to_string(columns_)});
      grid_.end_row();
    }
  }

 private:
  // False when a cell found less room than it wants. `left` rows of the table begin with this one.
  bool add(std::vector<model::TableCell> typed, int left) {
    std::vector<model::TableCell> cells;
    bool fits = true;
    const auto put = [&](model::TableCell cell) {
      cell.rows = std::min(cell.rows, left);
      const blocks::Grid::Place place = grid_.put(cell.columns, cell.rows);
      for (std::size_t c = place.first; c < place.end; ++c) owners_[c] = {rows_.size(), cells.size()};
      const auto columns = static_cast<int>(place.columns());
      if (columns == 0) return false;
      fits = fits && columns == cell.columns;
      cell.column = place.first;
      cell.columns = columns;
      cells.push_back(std::move(cell));
      return true;
    };
    const bool all = std::ranges::all_of(typed, [&](model::TableCell& cell) { return put(std::move(cell)); });
    short_of_ = 0;
    while (put({})) ++short_of_;
    rows_.push_back(std::move(cells));
    return all && fits;
  }

  void lower_covering() {
    for (std::size_t c = 0; c < owners_.size(); ++c)
      if (c == 0 || owners_[c] != owners_[c - 1]) --rows_[owners_[c].first][owners_[c].second].rows;
  }

  bool headed_;  // the author said how many columns there are
  std::vector<std::vector<model::TableCell>>& rows_;
  std::vector<base::Origin>& origins_;
  std::size_t columns_;
  std::size_t short_of_ = 0;  // columns of the row read last that its author left out
  blocks::Grid grid_;
  std::vector<std::pair<std::size_t, std::size_t>> owners_;  // row and cell that took each column last
  base::Diagnostics& diagnostics_;
};

void even_rows(const yaml::Value& rows, model::Table& table, base::Diagnostics& diagnostics) {
  const std::size_t head = model::leaf_columns(table.columns).size();
  RowEvener(table, head > 0 ? head : widest_row(table), diagnostics).even(rows);
}

std::vector<model::TableColumn> read_columns(const yaml::Value& list, base::Diagnostics& diagnostics) {
  return ColumnReader(diagnostics).read(list);
}

}  // namespace

const std::vector<model::TableColumn>& SharedColumns::at(const yaml::Value& name, base::Diagnostics& diagnostics) {
  const auto [known, added] = read_.try_emplace(name.text);
  const yaml::Value* list = map_ == nullptr ? nullptr : map_->find(name.text);
  if (list == nullptr)
    diagnostics.report(unknown_columns, name.span(), {name.text});
  else if (added)
    known->second = read_columns(*list, diagnostics);
  return known->second;
}

void SharedColumns::report_unused(base::Diagnostics& diagnostics) const {
  if (map_ == nullptr) return;
  for (const yaml::Member& member : map_->members)
    if (!read_.contains(member.key.text)) diagnostics.report(unused_columns, member.key.span(), {member.key.text});
}

model::Table read_table(const yaml::Value& value, SharedColumns& shared, base::Diagnostics& diagnostics) {
  model::Table table;
  table.span = value.span();
  table.number = text(value, "number", diagnostics);
  table.title = text(value, "title", diagnostics);
  table.unit = text(value, "unit", diagnostics);
  table.borders = flag(value, "borders", true);
  table.placement = placement(value, "align");
  if (const std::string page = words(value, "page"); !page.empty())
    table.page = page == "landscape" ? model::Orientation::landscape : model::Orientation::portrait;
  if (const yaml::Value* columns = value.find("columns"); columns != nullptr)
    table.columns =
        columns->is(yaml::Kind::list) ? read_columns(*columns, diagnostics) : shared.at(*columns, diagnostics);
  if (const yaml::Value* rows = value.find("rows"); rows != nullptr) {
    for (const yaml::Value& row : rows->items) {
      auto& cells = table.rows.emplace_back();
      for (const yaml::Value& cell : row.items) cells.push_back(read_cell(cell, diagnostics));
    }
    even_rows(*rows, table, diagnostics);
  }
  table.notes = lines(value, "notes", diagnostics);
  read_footnotes(value, table.footnotes, diagnostics);
  return table;
}

}  // namespace decode
