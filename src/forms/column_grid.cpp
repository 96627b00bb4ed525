// Tables one below another have their edges at different places; the sheet's columns end at each of them. Where a field
// stands must follow from the form alone, so edges are laid by the usual widths of types and not by measured words:
// first each table's own, stretched to the widest, then all together, those nearly in one place in one place.
#include "forms/column_grid.h"

#include <algorithm>
#include <set>

namespace forms {

namespace {

using model::FieldType;

// In parts of a common table. None is less than twice `near`, so that two edges never become one.
constexpr int near = 1;
constexpr int completion = 6;

int usual_width(std::optional<FieldType> type) {
  switch (type.value_or(FieldType::text)) {
    case FieldType::number:
    case FieldType::code: return 3;
    case FieldType::label: return 12;
    case FieldType::text:
    case FieldType::choice: return 8;
    case FieldType::date: return 5;
    default: return 4;
  }
}

// Right edges of the table's own columns.
std::vector<int> own_edges(const model::FormTable& table, const TablePlace& place) {
  std::vector<int> out;
  int edge = 0;
  const std::vector<const model::FormColumn*> leaves = model::leaf_columns(table.columns);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    out.push_back(edge += usual_width(leaves[i]->type));
    if (place.completion && place.caption == i) out.push_back(edge += completion);
  }
  return out;
}

void stretch(std::vector<int>& edges, int width) {
  const int own = edges.back();
  for (int& edge : edges) edge = edge * width / own;
}

// Moves edges onto those that are there already, and adds the rest.
void join(std::vector<int>& edges, std::set<int>& all) {
  for (int& edge : edges) {
    const auto neighbour = all.lower_bound(edge - near);
    if (neighbour != all.end() && *neighbour <= edge + near) edge = *neighbour;
  }
  all.insert(edges.begin(), edges.end());
}

void place_leaves(const std::vector<int>& edges, const std::set<int>& all, std::size_t leaves, TablePlace& place) {
  place.columns = static_cast<std::uint32_t>(all.size());
  std::uint32_t first = 0;
  std::size_t next = 0;
  const auto take = [&] {
    const auto last = static_cast<std::uint32_t>(std::distance(all.begin(), all.find(edges[next++])));
    const LeafPlace out{first, last};
    first = last + 1;
    return out;
  };
  for (std::size_t i = 0; i < leaves; ++i) {
    LeafPlace leaf = take();
    if (place.completion && place.caption == i) {
      place.completion = take();
      leaf.last = place.completion->last;
    }
    place.leaves.push_back(leaf);
  }
}

}  // namespace

void place_columns(const model::Form& form, std::span<const std::size_t> tables, std::vector<TablePlace>& places) {
  std::vector<std::vector<int>> edges;
  for (const std::size_t table : tables) edges.push_back(own_edges(form.tables[table], places[table]));
  int width = 0;
  for (const std::vector<int>& own : edges) width = std::max(width, own.empty() ? 0 : own.back());
  std::set<int> all;
  for (std::vector<int>& own : edges) {
    if (own.empty()) continue;
    stretch(own, width);
    join(own, all);
  }
  for (std::size_t i = 0; i < tables.size(); ++i)
    place_leaves(edges[i], all, model::leaf_columns(form.tables[tables[i]].columns).size(), places[tables[i]]);
}

std::vector<LeafPlace> own_columns(const TablePlace& place) {
  std::vector<LeafPlace> out;
  for (std::size_t i = 0; i < place.leaves.size(); ++i) {
    out.push_back(place.leaves[i]);
    if (!place.completion || place.caption != i) continue;
    out.back().last = place.completion->first - 1;
    out.push_back(*place.completion);
  }
  return out;
}

}  // namespace forms
