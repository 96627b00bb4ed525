// Questionnaires: their tables by parts (decode/form_parts.h), what is asked of the answers, who signs.

#include "decode/form_parts.h"
#include "decode/join.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

using model::SignerBlank;

// «форма resources табл. 2 стр. 1»: the id after the word for a form, in whatever case.
model::Link<model::DocumentId> form_named_in(const std::string& rule, base::Span span) {
  constexpr std::string_view id_signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  for (const std::string_view word : {"форма ", "формы ", "форме ", "формой ", "форму "}) {
    const std::size_t at = rule.find(word);
    if (at == std::string::npos) continue;
    const std::size_t first = at + word.size();
    const std::size_t end = std::min(rule.find_first_not_of(id_signs, first), rule.size());
    if (end == first) continue;
    return {{rule.substr(first, end - first)},
            span.part(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first))};
  }
  return {};
}

base::Severity severity_of(std::string_view word) {
  if (word == "warning") return base::Severity::warning;
  return word == "note" ? base::Severity::note : base::Severity::error;
}

model::FormRelation read_relation(const yaml::Value& value, base::Diagnostics& diagnostics) {
  const yaml::Value* rule = value.is(yaml::Kind::scalar) ? &value : value.find("rule");
  model::FormRelation out;
  out.span = value.span();
  if (rule == nullptr) return out;
  out.rule = rule->text;
  out.span = {rule->origin, 0, static_cast<std::uint32_t>(rule->text.size())};
  out.form = form_named_in(out.rule, out.span);
  if (rule == &value) return out;
  out.severity = severity_of(words(value, "severity"));
  out.tolerance = words(value, "tolerance");
  out.message = text(value, "message", diagnostics);
  return out;
}

std::vector<model::Text> read_column_numbers(const yaml::Value& value, std::size_t columns,
                                             base::Diagnostics& diagnostics) {
  const yaml::Value* typed = value.find("column_numbers");
  if (typed == nullptr) return {};
  std::vector<model::Text> out;
  if (typed->is(yaml::Kind::list)) out = lines(value, "column_numbers", diagnostics);
  const bool counted = flag(value, "column_numbers", false);
  if (!out.empty() && out.size() != columns)
    diagnostics.report(column_number_count, typed->span(), {std::to_string(out.size()), std::to_string(columns)});
  for (std::size_t i = 1; counted && i <= columns; ++i) out.push_back(model::made(std::to_string(i)));
  if (!out.empty()) out.resize(columns);
  return out;
}

model::FormTable read_table(const yaml::Value& value, std::size_t index, base::Diagnostics& diagnostics) {
  model::FormTable table;
  table.id = words(value, "id");
  if (table.id.empty()) table.id = "t" + std::to_string(index + 1);
  table.span = value.span();
  table.number = text(value, "number", diagnostics);
  table.title = text(value, "title", diagnostics);
  table.unit = text(value, "unit", diagnostics);
  table.sheet = words(value, "sheet");
  TypedFormulas formulas;
  if (const yaml::Value* columns = value.find("columns"))
    table.columns = read_form_columns(*columns, formulas, diagnostics);
  table.column_numbers = read_column_numbers(value, model::leaf_columns(table.columns).size(), diagnostics);
  read_form_rows(value, table, formulas, diagnostics);
  read_form_formulas(formulas, table, diagnostics);
  table.notes = lines(value, "notes", diagnostics);
  for (const yaml::Value* relation : one_or_more(value, "relations"))
    table.relations.push_back(read_relation(*relation, diagnostics));
  return table;
}

// ---- signers

struct SignerKind {
  std::string_view key;
  std::string_view usual;  // its words in the standard grid
  std::vector<SignerBlank> blanks;
};

const std::array<SignerKind, 4>& signer_kinds() {
  static const std::array<SignerKind, 4> all{
      {{"post", "Руководитель организации", {SignerBlank::signature, SignerBlank::name}},
       {"person", "Исполнитель", {SignerBlank::post, SignerBlank::signature, SignerBlank::name}},
       {"phone", "Контактный телефон", {SignerBlank::phone}},
       {"date", "Дата заполнения", {SignerBlank::date}}}};
  return all;
}

std::vector<model::FormSigner> read_signers(const yaml::Value& document, base::Diagnostics& diagnostics) {
  std::vector<model::FormSigner> out;
  const yaml::Value* value = document.find("signers");
  if (value == nullptr) return out;
  if (value->is(yaml::Kind::scalar)) {
    for (const SignerKind& kind : signer_kinds()) out.push_back({model::made(kind.usual), {}, kind.blanks});
    return out;
  }
  for (const yaml::Value& item : value->items)
    for (const SignerKind& kind : signer_kinds())
      if (item.find(kind.key) != nullptr)
        out.push_back({text(item, kind.key, diagnostics), text(item, "name", diagnostics), kind.blanks});
  return out;
}

}  // namespace

model::Form read_form(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Form form;
  form.mark = read_mark(document, diagnostics);
  form.title = text(document, "title", diagnostics);
  form.edition = words(document, "edition");
  form.page = words(document, "page") == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  if (const yaml::Value* tables = document.find("tables"); tables != nullptr)
    for (const yaml::Value& table : tables->items)
      form.tables.push_back(read_table(table, form.tables.size(), diagnostics));
  form.signers = read_signers(document, diagnostics);
  return form;
}

void link_forms(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const model::Document& document : package.documents) {
    const auto* form = std::get_if<model::Form>(&document.body);
    if (form == nullptr) continue;
    for (const model::FormTable& table : form->tables)
      for (const model::FormRelation& relation : table.relations)
        if (!relation.form.empty() && package.find_document(relation.form.id) == nullptr)
          diagnostics.report(unknown_document, relation.form.span, {relation.form.id.value});
  }
}

}  // namespace decode
