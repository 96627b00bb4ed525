#include "forms/field_map.h"

#include "base/failure.h"
#include "base/hash.h"
#include "forms/captions.h"
#include "forms/codes.h"
#include "forms/column_grid.h"
#include "forms/sheet_names.h"
#include "forms/title_rows.h"
#include "sheets/sound.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace forms {

namespace {

using model::FieldType;

// Room for titles, a deep head and notes besides the rows of the body.
constexpr std::size_t row_room = sheets::row_limit - 1000;
constexpr std::size_t leaf_room = 1000;

bool completes_caption(const model::FormRow& row) { return row.specify && !row.blank && !row.heading; }

[[noreturn]] void refuse(const model::FormTable& table) {
  throw base::Failure(model::plain(table.title), {"таблица больше листа книги", "the table is larger than a sheet"});
}

void refuse_giant(const model::FormTable& table, std::size_t leaves) {
  if (table.rows.size() > row_room || leaves > leaf_room) refuse(table);
}

// From `row` on; the first table of a sheet stands below the form's title.
void place_rows(const model::FormTable& table, std::uint32_t row, TablePlace& place) {
  if (row > 0) place.context_row.reset();
  if (row == 0) ++row;
  if (!table.number.empty()) place.number_row = row++;
  place.title_row = row++;
  if (!table.legend.empty()) place.legend_row = row++;
  if (!table.unit.empty()) place.unit_row = row++;
  place.head_row = row;
  place.head_rows = static_cast<std::uint32_t>(std::max(1, model::head_depth(table.columns)));
  place.body_row = place.head_row + place.head_rows;
  if (!table.relations.empty() || !table.column_numbers.empty()) place.numbers_row = place.body_row++;
  place.rows = static_cast<std::uint32_t>(table.rows.size());
  place.end_row = place.body_row + place.rows + 1;
  place.end_row += static_cast<std::uint32_t>(table.footnotes.size() + table.notes.size() + table.relations.size()) + 1;
}

TablePlace place_table(const model::FormTable& table, std::string sheet, std::uint32_t row) {
  TablePlace place;
  place.sheet = std::move(sheet);
  const std::vector<const model::FormColumn*> columns = model::leaf_columns(table.columns);
  refuse_giant(table, columns.size());
  place_rows(table, row, place);
  const auto caption = std::ranges::find(columns, FieldType::label, &model::FormColumn::type);
  if (caption != columns.end()) place.caption = static_cast<std::size_t>(caption - columns.begin());
  if (place.caption && std::ranges::any_of(table.rows, completes_caption)) place.completion = LeafPlace{};
  return place;
}

// What a cell asks for; nothing where there is nothing to fill in.
std::optional<Field> field_of(const model::FormColumn& leaf, const model::FormRow& row, bool captions) {
  Field field;
  field.type = model::cell_type(leaf, row);
  if (field.type == FieldType::label && captions && (row.specify || row.blank) && !row.heading) {
    field.part = FieldPart::caption;
    field.type = FieldType::text;
    return field;
  }
  if (field.type == FieldType::none || field.type == FieldType::number || field.type == FieldType::label ||
      field.type == FieldType::code)
    return std::nullopt;
  return field;
}

// A table without a title is called by the head of its captions.
std::string title_of(const model::FormTable& table) {
  if (!table.title.empty()) return model::plain(table.title);
  const std::vector<const model::FormColumn*> leaves = model::leaf_columns(table.columns);
  const auto caption = std::ranges::find(leaves, FieldType::label, &model::FormColumn::type);
  return caption == leaves.end() ? std::string() : model::plain((*caption)->caption);
}

struct SharedSheet {
  std::string name;
  std::vector<std::size_t> tables;
  std::uint32_t end_row = 0;
};

class FieldCollector {
 public:
  FieldCollector(const model::Form& form, FieldMap& map) : form_(form), map_(map) {}

  void collect() {
    respondent();
    title();
    for (std::size_t t = 0; t < form_.tables.size(); ++t) table(t);
  }

 private:
  void respondent() {
    const std::string code = tables_.take("respondent");
    for (std::size_t i = 0; i < respondent_fields.size(); ++i) {
      Field field;
      field.name = "f." + code + '.' + respondent_fields[i].code + ".value";
      field.part = FieldPart::respondent;
      field.row = i;
      field.type = respondent_fields[i].type;
      field.sheet = cover_sheet;
      field.at = {respondent_cell.row + static_cast<std::uint32_t>(i), respondent_cell.column};
      map_.fields.push_back(std::move(field));
    }
  }

  void title() {
    const std::vector<TitleBlank> blanks = title_blanks(form_);
    if (blanks.empty()) return;
    const std::string name = "f." + tables_.take("title") + '.';
    Codes codes;
    for (std::size_t i = 0; i < blanks.size(); ++i) {
      Field field;
      field.name = name + codes.take(blanks[i].blank->id) + ".value";
      field.part = FieldPart::title;
      field.row = i;
      field.sheet = title_page_sheet;
      field.at = blanks[i].at.first;
      map_.fields.push_back(std::move(field));
    }
  }

  void table(std::size_t t) {
    const model::FormTable& table = form_.tables[t];
    const std::string name = "f." + tables_.take(table.id) + '.';
    const model::FormulaTable formulas(table);
    const std::vector<const model::FormColumn*>& columns = formulas.columns();
    std::vector<std::string> codes;
    Codes column_codes;
    for (const model::FormColumn* column : columns) codes.push_back(column_codes.take(column->id));
    Codes row_codes;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const std::string row_name = name + row_codes.take(table.rows[r].id) + '.';
      for (std::size_t c = 0; c < columns.size(); ++c)
        if (formulas.formula_at({r, c}) == nullptr) add(t, r, c, *columns[c], row_name + codes[c]);
    }
  }

  void add(std::size_t t, std::size_t r, std::size_t c, const model::FormColumn& column, std::string name) {
    const TablePlace& place = map_.tables[t];
    const model::FormRow& row = form_.tables[t].rows[r];
    std::optional<Field> field = field_of(column, row, place.caption == c);
    if (!field) return;
    field->name = std::move(name);
    field->table = t;
    field->row = r;
    field->leaf = c;
    field->sheet = place.sheet;
    // A blank row's caption is written from the first column on, a completed one beside the printed words.
    const bool beside = field->part == FieldPart::caption && completes_caption(row);
    field->at = beside ? place.completed_caption(r).first : place.cell(r, c).first;
    map_.fields.push_back(*std::move(field));
  }

  const model::Form& form_;
  FieldMap& map_;
  Codes tables_;
};

// Tells editions apart.
class Fingerprint {
 public:
  void add(std::string_view text) {
    hash_.add(text);
    hash_.add(std::string_view("", 1));  // so that texts do not run together
  }

  [[nodiscard]] std::string digits() const {
    std::array<char, 16> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), hash_.value(), 16);
    const std::string hex(buffer.data(), end.ptr);
    return std::string(16 - hex.size(), '0') + hex;
  }

 private:
  base::Hash hash_;
};

void add_options(Fingerprint& print, const std::vector<model::Text>& options) {
  for (const model::Text& option : options) print.add(model::plain(option));
}

void add_columns(Fingerprint& print, const std::vector<model::FormColumn>& columns) {
  for (const model::FormColumn& column : columns) {
    print.add(shown_caption(column));
    add_options(print, column.options);
    add_columns(print, column.columns);
  }
}

std::string fingerprint(const model::Form& form, const std::vector<Field>& fields) {
  Fingerprint print;
  print.add(form.edition);
  for (const TitleBlank& blank : title_blanks(form)) print.add(model::plain(blank.blank->words));
  for (const model::FormTable& table : form.tables) {
    print.add(model::plain(table.title));
    add_columns(print, table.columns);
    for (const model::FormRow& row : table.rows) {
      print.add(row.label.words);
      if (!row.code.words.empty()) print.add(row.code.words);
      print.add(shown_caption(row));
      add_options(print, row.options);
    }
  }
  for (const Field& field : fields) {
    print.add(field.name);
    print.add(type_name(field.type));
  }
  return print.digits();
}

}  // namespace

FieldMap field_map(const model::Form& form) {
  FieldMap map;
  SheetNames names;
  std::map<std::string, SharedSheet> shared;  // by the author's word for it; a sheet of its own by the table's index
  for (std::size_t t = 0; t < form.tables.size(); ++t) {
    const model::FormTable& table = form.tables[t];
    SharedSheet& sheet = shared[table.sheet.empty() ? '/' + std::to_string(t) : table.sheet];
    if (sheet.tables.empty()) sheet.name = names.take(table.sheet.empty() ? title_of(table) : table.sheet, t);
    map.tables.push_back(place_table(table, sheet.name, sheet.end_row));
    sheet.end_row = map.tables.back().end_row;
    if (sheet.end_row > sheets::row_limit) refuse(table);
    sheet.tables.push_back(t);
  }
  for (const auto& [word, sheet] : shared) place_columns(form, sheet.tables, map.tables);
  FieldCollector(form, map).collect();
  map.fingerprint = fingerprint(form, map.fields);
  return map;
}

const char* type_name(FieldType type) {
  switch (type) {
    case FieldType::none: return "none";
    case FieldType::number: return "number";
    case FieldType::label: return "label";
    case FieldType::code: return "code";
    case FieldType::text: return "text";
    case FieldType::whole: return "whole";
    case FieldType::decimal: return "decimal";
    case FieldType::percent: return "percent";
    case FieldType::year: return "year";
    case FieldType::date: return "date";
    case FieldType::yesno: return "yesno";
    case FieldType::choice: return "choice";
  }
  return "none";
}

}  // namespace forms
