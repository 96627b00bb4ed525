#include "model/form.h"

#include <algorithm>

namespace model {

namespace {

void collect(const std::vector<FormColumn>& columns, std::vector<const FormColumn*>& out) {
  for (const FormColumn& column : columns) {
    if (column.columns.empty())
      out.push_back(&column);
    else
      collect(column.columns, out);
  }
}

int depth(const std::vector<FormColumn>& columns) {
  int deepest = 0;
  for (const FormColumn& column : columns) deepest = std::max(deepest, 1 + depth(column.columns));
  return deepest;
}

}  // namespace

std::vector<const FormColumn*> leaves(const FormTable& table) {
  std::vector<const FormColumn*> out;
  collect(table.columns, out);
  return out;
}

int head_depth(const FormTable& table) { return depth(table.columns); }

bool is_blocked(const FormColumn& leaf, const FormRow& row) {
  return std::ranges::find(row.blocked, leaf.id) != row.blocked.end();
}

FieldType cell_type(const FormColumn& leaf, const FormRow& row) {
  if (leaf.type == FieldType::number || leaf.type == FieldType::label) return *leaf.type;
  if (row.heading || is_blocked(leaf, row)) return FieldType::none;
  if (leaf.type) return *leaf.type;
  return row.type.value_or(FieldType::text);
}

}  // namespace model
