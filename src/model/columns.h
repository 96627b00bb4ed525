// The head of a table as a forest: groups hold columns, and what holds none is a column proper, a leaf.
#pragma once

#include <algorithm>
#include <vector>

namespace model {

// The leaves in printed order, as pointers into `columns`.
template <class Columns>
auto leaf_columns(Columns& columns) -> std::vector<decltype(&columns.front())> {
  std::vector<decltype(&columns.front())> leaves;
  for (auto& column : columns) {
    if (column.columns.empty()) leaves.push_back(&column);
    for (auto* leaf : leaf_columns(column.columns)) leaves.push_back(leaf);
  }
  return leaves;
}

// Rows of the printed head.
template <class Column>
int head_depth(const std::vector<Column>& columns) {
  int deepest = 0;
  for (const Column& column : columns) deepest = std::max(deepest, 1 + head_depth(column.columns));
  return deepest;
}

}  // namespace model
