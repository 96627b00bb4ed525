#include "match/outline_maker.h"

namespace match {

namespace {

std::string type_name(model::FieldType type) {
  static constexpr const char* names[] = {"none",    "number",  "label", "code", "text",  "whole",
                                          "decimal", "percent", "year",  "date", "yesno", "choice"};
  return names[static_cast<int>(type)];
}

void outline_blank_line(OutlineMaker& maker, std::size_t parent, const model::BlankLine& line) {
  const std::size_t part = maker.add(PartKind::blank_line, parent);
  maker.put(part, "words", line.words);
  for (const model::Blank& blank : line.blanks) {
    maker.put(part, "blank", blank.words);
    maker.put(part, "under", blank.under);
  }
}

void outline_title_page(OutlineMaker& maker, const model::Form& form) {
  for (const model::TitleItem& item : form.title_page) {
    if (const auto* row = std::get_if<model::BoxRow>(&item))
      for (const model::PageBox& box : row->boxes) maker.put(maker.add(PartKind::title_item, 0), "words", box.words);
    if (const auto* line = std::get_if<model::BlankLine>(&item)) outline_blank_line(maker, 0, *line);
    if (const auto* table = std::get_if<model::CodeTable>(&item))
      for (const model::FormCode& code : table->codes) {
        const std::size_t part = maker.add(PartKind::title_item, 0);
        maker.put(part, "code_name", code.name.words);
        maker.put(part, "under", code.name.under);
        maker.put(part, "code", code.value);
      }
  }
}

void outline_columns(OutlineMaker& maker, std::size_t table, const std::vector<model::FormColumn>& columns) {
  for (const model::FormColumn& column : columns) {
    const std::size_t part = maker.add(PartKind::column, table);
    maker.put(part, "caption", column.caption);
    if (column.type) maker.put(part, "type", type_name(*column.type));
    maker.put(part, "options", column.options);
    maker.put(part, "unit", column.unit);
    if (column.decimals) maker.put(part, "decimals", std::to_string(*column.decimals));
    outline_columns(maker, table, column.columns);
  }
}

void outline_row(OutlineMaker& maker, std::size_t table, const model::FormRow& row) {
  const std::size_t part =
      maker.add(PartKind::form_row, table, row.label.words.empty() ? row.code.words : row.label.words);
  maker.put(part, "caption", row.caption);
  maker.put(part, "code", row.code.words);
  maker.at(part).label_by_hand = row.label.by_hand;
  if (row.type) maker.put(part, "type", type_name(*row.type));
  maker.put(part, "options", row.options);
  maker.put(part, "unit", row.unit);
  maker.put(part, "level", row.level == 0 ? std::string{} : std::to_string(row.level));
  if (row.relation != model::RowRelation::none)
    maker.put(part, "relation", std::string(row.relation == model::RowRelation::subset ? "of_which" : "made_of"));
  maker.put(part, "heading", std::string(row.heading ? "true" : ""));
  maker.put(part, "specify", std::string(row.specify ? "true" : ""));
  maker.put(part, "blank", std::string(row.blank ? "true" : ""));
  for (const std::string& column : row.blocked) maker.put(part, "blocked", column);
}

// An id made of the table's place would be another's once a table is put before it.
std::string typed_id(const model::FormTable& table, std::size_t place) {
  return table.id == "t" + std::to_string(place + 1) ? std::string{} : table.id;
}

void outline_table(OutlineMaker& maker, const model::FormTable& table, std::size_t place) {
  const std::size_t part = maker.add(PartKind::form_table, 0, model::plain(table.number), typed_id(table, place));
  maker.put(part, "title", table.title);
  maker.put(part, "number", table.number);
  maker.put(part, "unit", table.unit);
  maker.put(part, "sheet", table.sheet);
  maker.put(part, "column_numbers", table.column_numbers);
  for (const model::BlankLine& line : table.lines) outline_blank_line(maker, part, line);
  maker.lines(part, "legend", table.legend);
  outline_columns(maker, part, table.columns);
  for (const model::FormRow& row : table.rows) outline_row(maker, part, row);
  for (const model::Relation& relation : table.relations) {
    const std::size_t rule = maker.add(PartKind::relation, part);
    maker.put(rule, "rule", relation.rule.words);
    maker.put(rule, "message", relation.message);
    maker.put(rule, "severity", std::string(relation.severity == base::Severity::error ? "" : "warning"));
  }
  maker.footnotes(part, table.footnotes);
  maker.lines(part, "notes", table.notes);
}

}  // namespace

void outline_form(OutlineMaker& maker, const model::Form& form) {
  maker.put(0, "title", form.title);
  maker.put(0, "edition", form.edition_line);
  maker.put(0, "form_edition", form.edition);
  maker.put(0, "page", std::string(form.page == model::Orientation::portrait ? "portrait" : "landscape"));
  maker.mark(0, form.mark);
  outline_title_page(maker, form);
  for (std::size_t i = 0; i < form.tables.size(); ++i) outline_table(maker, form.tables[i], i);
  for (const model::FormSigner& signer : form.signers) {
    const std::size_t part = maker.add(PartKind::signer, 0);
    maker.put(part, "who", signer.who);
    maker.put(part, "name", signer.name);
  }
}

}  // namespace match
