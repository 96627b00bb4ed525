#include "match/printed_columns.h"

#include <algorithm>
#include <map>
#include <string>

namespace match {

namespace {

constexpr std::size_t none = ColumnPairs::none;

// «1 2 3» under the headings.
bool counts_columns(const PrintedRow& row) {
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (row.cells[i].words() != std::to_string(i + 1)) return false;
  return true;
}

std::vector<std::string> names_of(const PrintedTable& table) {
  std::vector<std::string> out;
  for (const PrintedCell* cell : heads_of(table)) out.push_back(cell->words());
  return out;
}

// A heading that says the same is the same one; what was retyped between two of them is paired if nothing else stands
// there.
std::vector<std::size_t> by_names(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::map<std::string, std::vector<std::size_t>> ours;
  for (std::size_t i = 0; i < before.size(); ++i) ours[before[i]].push_back(i);
  std::vector<std::size_t> out(after.size(), none);
  std::vector<bool> taken(before.size(), false);
  for (std::size_t j = 0; j < after.size(); ++j) {
    auto& places = ours[after[j]];
    if (places.empty()) continue;
    out[j] = places.front();
    taken[places.front()] = true;
    places.erase(places.begin());
  }
  for (std::size_t j = 0; j < after.size(); ++j) {
    if (out[j] != none) continue;
    const std::size_t i = j == 0 ? 0 : out[j - 1] == none ? none : out[j - 1] + 1;
    if (i >= before.size() || taken[i]) continue;
    const bool before_ends = i + 1 == before.size() || taken[i + 1];
    const bool after_ends = j + 1 == after.size() || out[j + 1] != none;
    if (before_ends != after_ends) continue;
    out[j] = i;
    taken[i] = true;
  }
  return out;
}

bool are_same(const std::vector<std::size_t>& before_of, std::size_t before_count) {
  if (before_of.size() != before_count) return false;
  for (std::size_t j = 0; j < before_of.size(); ++j)
    if (before_of[j] != j) return false;
  return true;
}

}  // namespace

ColumnPairs pair_columns(const PrintedTable& before, const PrintedTable& after, const RowPairs& rows) {
  const std::vector<std::string> ours = names_of(before), theirs = names_of(after);
  if (ours.empty() || theirs.empty() || ours == theirs) return {};
  ColumnPairs out{by_names(ours, theirs), ours.size()};
  if (are_same(out.before_of, ours.size())) return {};
  std::size_t in_place = 0, moved = 0, asked = 0;
  for (const auto& [one, other] : rows) {
    if (one->head || one->cells.size() != ours.size() || other->cells.size() != theirs.size()) continue;
    ++asked;
    for (std::size_t j = 0; j < theirs.size(); ++j) {
      const std::string words = other->cells[j].words();
      if (words.empty()) continue;
      if (j < ours.size() && one->cells[j].words() == words) ++in_place;
      if (out.before_of[j] != none && one->cells[out.before_of[j]].words() == words) ++moved;
    }
  }
  // Headings alone were typed over.
  if (ours.size() == theirs.size() && in_place >= moved) return {};
  return asked == 0 ? ColumnPairs{} : out;
}

CellPairs pair_cells(const PrintedRow& before, const PrintedRow& after, const ColumnPairs& columns) {
  CellPairs out;
  const bool by_columns =
      !columns.same() && before.cells.size() == columns.before_count && after.cells.size() == columns.before_of.size();
  if (by_columns) {
    for (std::size_t j = 0; j < after.cells.size(); ++j)
      if (columns.before_of[j] != none) out.emplace_back(columns.before_of[j], j);
    return out;
  }
  // Rows of as many cells have them in the same order, wherever their borders were dragged to.
  if (before.cells.size() == after.cells.size()) {
    for (std::size_t i = 0; i < before.cells.size(); ++i) out.emplace_back(i, i);
    return out;
  }
  // Else a cell is that which begins at the same column.
  std::vector<bool> taken(after.cells.size(), false);
  for (std::size_t i = 0; i < before.cells.size(); ++i) {
    const auto same = std::ranges::find(after.cells, before.cells[i].column, &PrintedCell::column);
    if (same == after.cells.end()) {
      out.emplace_back(i, std::nullopt);
      continue;
    }
    const auto at = static_cast<std::size_t>(same - after.cells.begin());
    taken[at] = true;
    out.emplace_back(i, at);
  }
  for (std::size_t j = 0; j < after.cells.size(); ++j)
    if (!taken[j]) out.emplace_back(std::nullopt, j);
  return out;
}

std::vector<const PrintedCell*> heads_of(const PrintedTable& table) {
  const auto is_head = [](const PrintedRow& row) { return row.head && !counts_columns(row); };
  const auto heads = static_cast<std::size_t>(std::ranges::count_if(table.rows, is_head));
  std::vector<const PrintedCell*> out;
  std::size_t row = 0;
  for (const PrintedRow& one : table.rows) {
    if (!is_head(one)) continue;
    for (const PrintedCell& cell : one.cells)
      if (row + cell.rows >= heads) out.push_back(&cell);
    ++row;
  }
  std::ranges::stable_sort(out, {}, [](const PrintedCell* cell) { return cell->column; });
  return out;
}

std::vector<std::string> words_of_column(const PrintedTable& table, std::size_t column) {
  const std::vector<const PrintedCell*> heads = heads_of(table);
  std::vector<std::string> out{column < heads.size() ? heads[column]->words() : std::string{}};
  for (const PrintedRow& row : table.rows)
    if (!row.head && row.cells.size() == heads.size() && !row.cells[column].paragraphs.empty())
      out.push_back(row.cells[column].words());
  return out;
}

}  // namespace match
