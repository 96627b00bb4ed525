#include "forms/meta.h"

#include "forms/fitted.h"
#include "forms/looks.h"
#include "forms/sheet_names.h"
#include "forms/title_rows.h"
#include "sheets/sound.h"

namespace forms {

namespace {

// The layout of this sheet; a reader of another one must be told apart.
constexpr const char* layout = "1";

using Strings = std::vector<std::string>;

std::vector<Strings> facts(const model::Form& form, const model::Requisites& requisites, const FieldMap& map) {
  return {{"layout", layout},
          {"form", requisites.form.value},
          {"edition", form.edition},
          {"fingerprint", map.fingerprint},
          {"title", model::plain(form.title)},
          {"issuer", requisites.issuer},
          {"act", requisites.act},
          {"date", requisites.date},
          {"number", requisites.number},
          {"deadline", requisites.deadline}};
}

Strings line(const model::Form& form, const Field& field) {
  if (field.part == FieldPart::respondent)
    return {field.name, field.sheet,          sheets::cell_name(field.at), "", respondent_fields.at(field.row).code,
            "",         type_name(field.type)};
  if (field.part == FieldPart::title)
    return {field.name, field.sheet,          sheets::cell_name(field.at), "", title_blanks(form)[field.row].blank->id,
            "",         type_name(field.type)};
  const model::FormTable& table = form.tables[field.table];
  const char* type = field.part == FieldPart::caption ? "caption" : type_name(field.type);
  return {field.name,
          field.sheet,
          sheets::cell_name(field.at),
          table.id,
          table.rows[field.row].id,
          model::leaf_columns(table.columns)[field.leaf]->id,
          type};
}

}  // namespace

sheets::Sheet meta(sheets::Workbook& workbook, const model::Form& form, const model::Requisites& requisites,
                   const FieldMap& map) {
  std::vector<Strings> lines = facts(form, requisites, map);
  lines.emplace_back();
  lines.push_back({"name", "sheet", "cell", "table", "row", "column", "type"});
  for (const Field& field : map.fields) lines.push_back(line(form, field));
  sheets::Sheet sheet;
  sheet.name = meta_sheet;
  sheet.hidden = true;
  const sheets::FormatId format = format_id(workbook, looks::list_item());
  for (std::uint32_t row = 0; row < lines.size(); ++row)
    for (std::uint32_t column = 0; column < lines[row].size(); ++column)
      cell_at(sheet, {row, column}) = {fitted(lines[row][column], shown_units), format};
  return sheet;
}

std::vector<sheets::Property> properties(const model::Form& form, const model::Requisites& requisites,
                                         const FieldMap& map) {
  std::vector<sheets::Property> out;
  const auto add = [&out](const char* name, const std::string& value) {
    if (!value.empty()) out.push_back({name, fitted(value, sheets::property_limit)});
  };
  add("prikaz.form", requisites.form.value);
  add("prikaz.edition", form.edition);
  add("prikaz.fingerprint", map.fingerprint);
  add("prikaz.act", requisites.act);
  add("prikaz.number", requisites.number);
  add("prikaz.date", requisites.date);
  return out;
}

}  // namespace forms
