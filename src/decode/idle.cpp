#include "decode/idle.h"

#include "decode/messages.h"

#include <algorithm>

namespace decode {

namespace {

const yaml::Value* width_of(const yaml::Value& column) { return column.find("width"); }

// A column without `width`, whatever its head; a group has its columns' widths.
bool lacks_width(const yaml::Value& column) {
  const yaml::Value* columns = column.find("columns");
  if (columns == nullptr || columns->items.empty()) return width_of(column) == nullptr;
  return std::ranges::any_of(columns->items, lacks_width);
}

}  // namespace

void report_idle(const yaml::Value& map, std::string_view key, base::Phrase way_out, base::Diagnostics& diagnostics) {
  const yaml::Member* member = map.find_member(key);
  if (member == nullptr) return;
  base::Diagnostic finding;
  finding.message = &idle_key;
  finding.arguments = {std::string(key)};
  finding.ours = {std::move(way_out)};
  finding.span = member->key.span();
  diagnostics.report(std::move(finding));
}

void report_idle_widths(const yaml::Value& columns, base::Diagnostics& diagnostics) {
  if (columns.items.empty() || std::ranges::any_of(columns.items, lacks_width)) return;
  const yaml::Value* first = &columns.items.front();
  while (first->find("columns") != nullptr) first = &first->find("columns")->items.front();
  diagnostics.report(idle_widths, first->find_member("width")->key.span());
}

}  // namespace decode
