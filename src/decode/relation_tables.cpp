#include "decode/relation_tables.h"

#include "base/failure.h"

#include <algorithm>
#include <string_view>

namespace decode {

namespace {

// «14» of «Таблица 14».
std::string printed_number(const model::FormTable& table) {
  std::string words = model::plain(table.number);
  for (const std::string_view space : {" ", "\u00A0", "\u202F"})
    if (const std::size_t at = words.rfind(space); at != std::string::npos) words.erase(0, at + space.size());
  if (words.ends_with('.')) words.pop_back();
  return words;
}

}  // namespace

const model::Form* RelationTables::find_form(const model::DocumentId& id) const {
  const model::Document* document = package_.find_document(id);
  return document == nullptr ? nullptr : std::get_if<model::Form>(&document->body);
}

std::optional<std::size_t> RelationTables::find_table(const model::Form& form, const std::string& name) {
  if (name.empty()) return std::nullopt;
  const auto& tables = form.tables;
  auto found = std::ranges::find(tables, name, printed_number);
  if (found == tables.end()) found = std::ranges::find(tables, name, &model::FormTable::id);
  if (found != tables.end()) return static_cast<std::size_t>(found - tables.begin());
  for (std::size_t i = 0; i < tables.size(); ++i)
    if (tables[i].number.empty() && std::to_string(i + 1) == name) return i;
  return std::nullopt;
}

std::size_t RelationTables::named(const model::TableRef& table) {
  const auto found = std::ranges::find(named_, table);
  const auto index = static_cast<std::size_t>(found - named_.begin());
  if (found == named_.end()) named_.push_back(table);
  return index;
}

const model::FormTable& RelationTables::at(std::size_t named) const {
  const model::TableRef& table = named_.at(named);
  const model::Form* form = find_form(table.form);
  base::ensure(form != nullptr, "a relation names forms of its package");
  return form->tables.at(table.table);
}

}  // namespace decode
