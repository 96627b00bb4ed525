// Questionnaires: their tables by parts (decode/form_parts.h), what is asked of the answers, who signs.

#include "decode/form_parts.h"
#include "decode/documents.h"
#include "decode/join.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <array>

namespace decode {

namespace {

using model::SignerBlank;

base::Severity severity_of(std::string_view word) {
  if (word == "warning") return base::Severity::warning;
  return word == "note" ? base::Severity::note : base::Severity::error;
}

base::Decimal read_tolerance(const yaml::Value& value, base::Diagnostics& diagnostics) {
  const yaml::Value* typed = value.find("tolerance");
  if (typed == nullptr) return {};
  const auto tolerance = base::Decimal::find(typed->text);
  if (tolerance && *tolerance >= base::Decimal()) return *tolerance;
  diagnostics.report(unreadable_tolerance, typed->span(), {typed->text});
  return {};
}

// Its meaning is read when all documents are there: it may speak of tables of other forms.
model::Relation read_relation(const yaml::Value& value, base::Diagnostics& diagnostics) {
  const yaml::Value* rule = value.is(yaml::Kind::scalar) ? &value : value.find("rule");
  model::Relation out;
  if (rule == nullptr) return out;
  out.rule.words = rule->text;
  out.rule.by_hand = true;
  out.rule.span = {rule->origin, 0, static_cast<std::uint32_t>(rule->text.size())};
  if (rule == &value) return out;
  out.severity = severity_of(words(value, "severity"));
  out.tolerance = read_tolerance(value, diagnostics);
  out.message = text(value, "message", diagnostics);
  return out;
}

std::vector<model::Text> read_form_column_numbers(const yaml::Value& value, std::size_t columns,
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
  table.legend = lines(value, "legend", diagnostics);
  table.unit = text(value, "unit", diagnostics);
  table.sheet = words(value, "sheet");
  TypedFormulas formulas;
  if (const yaml::Value* columns = value.find("columns"))
    table.columns = read_form_columns(*columns, formulas, diagnostics);
  table.column_numbers = read_form_column_numbers(value, model::leaf_columns(table.columns).size(), diagnostics);
  read_form_rows(value, table, formulas, diagnostics);
  read_form_formulas(formulas, table, diagnostics);
  table.notes = lines(value, "notes", diagnostics);
  read_footnotes(value, table.footnotes, diagnostics);
  mark_told_choices(table);
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
  form.edition_line = text(document, "edition_line", diagnostics);
  form.edition = words(document, "edition");
  form.page = words(document, "page") == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  if (const yaml::Value* tables = document.find("tables"); tables != nullptr)
    for (const yaml::Value& table : tables->items)
      form.tables.push_back(read_table(table, form.tables.size(), diagnostics));
  read_title_page(document, form, diagnostics);
  form.signers = read_signers(document, diagnostics);
  put_years(document, form, diagnostics);
  return form;
}

}  // namespace decode
