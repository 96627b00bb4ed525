// Where every answer of a questionnaire stands, and by which name it is found again.
//
// In: a form. Out: the places of its tables on sheets, and one field for each cell a respondent fills in. Made once
// from the form alone, never from a workbook: what draws the blank and what reads it back share this map. Refuses with
// a Failure a form that is larger than a sheet.
#pragma once

#include "model/form.h"
#include "sheets/range.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace forms {

enum class FieldPart {
  cell,       // the crossing of a row and a leaf column
  caption,    // the respondent completes the row's caption («указать какого») or writes it
  title,      // a place on the title page or on a line above a table
  respondent  // who fills the form in; on the cover
};

struct Field {
  std::string name;  // f.<table>.<row>.<column>, found by it after rows and columns have moved
  FieldPart part = FieldPart::cell;
  std::size_t table = 0;  // indices in the form; of respondent and title only `row` counts
  std::size_t row = 0;
  std::size_t leaf = 0;
  model::FieldType type = model::FieldType::text;
  std::string sheet;
  sheets::Position at;  // where it stands in a blank
};

// Columns of the sheet that one leaf column of the table covers.
struct LeafPlace {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// One table on its sheet, rows from the top: the form's title, the table's number, title, legend and unit, the head,
// its numbers, the body, the notes.
struct TablePlace {
  std::string sheet;
  std::vector<LeafPlace> leaves;
  std::optional<std::uint32_t> context_row = 0;  // the form's title; on a sheet's first table only
  std::optional<std::size_t> caption;            // the leaf that shows the rows' captions
  std::optional<LeafPlace> completion;           // the part of it where captions are completed
  std::optional<std::uint32_t> number_row;       // «Таблица 14»
  std::uint32_t title_row = 1;
  std::optional<std::uint32_t> legend_row;
  std::optional<std::uint32_t> unit_row;
  std::uint32_t head_row = 2;
  std::uint32_t head_rows = 1;
  std::optional<std::uint32_t> numbers_row;  // «1 2 3 …», asked for or because relations speak of columns
  std::uint32_t body_row = 3;
  std::uint32_t columns = 0;  // of the sheet: tables that share one are equally wide
  std::uint32_t rows = 0;     // of the body
  std::uint32_t end_row = 0;  // the first free one below the notes

  [[nodiscard]] std::uint32_t last_column() const { return columns - 1; }
  [[nodiscard]] std::uint32_t row(std::size_t index) const { return body_row + static_cast<std::uint32_t>(index); }
  [[nodiscard]] sheets::Range cell(std::size_t row_index, std::size_t leaf) const {
    return {{row(row_index), leaves[leaf].first}, {row(row_index), leaves[leaf].last}};
  }
  // The leaf of captions in its two parts, where respondents complete them.
  [[nodiscard]] sheets::Range printed_caption(std::size_t row_index) const {
    return {{row(row_index), leaves[*caption].first}, {row(row_index), completion->first - 1}};
  }
  [[nodiscard]] sheets::Range completed_caption(std::size_t row_index) const {
    return {{row(row_index), completion->first}, {row(row_index), completion->last}};
  }
};

// What the cover asks of the respondent.
struct RespondentField {
  const char* code;
  const char* caption;
  model::FieldType type;
};
inline constexpr std::array<RespondentField, 6> respondent_fields{
    {{"organisation", "Наименование организации", model::FieldType::text},
     {"head", "Руководитель (должность, фамилия, инициалы)", model::FieldType::text},
     {"executor", "Исполнитель (должность, фамилия, инициалы)", model::FieldType::text},
     {"phone", "Телефон", model::FieldType::text},
     {"email", "Адрес электронной почты", model::FieldType::text},
     {"date", "Дата заполнения", model::FieldType::date}}};

// The first of the respondent's rows on the cover, and the column of the answers.
inline constexpr sheets::Position respondent_cell{8, 1};

struct FieldMap {
  std::string fingerprint;         // of all names, types and captions: other fingerprint, other edition of the form
  std::vector<TablePlace> tables;  // as in the form
  std::vector<Field> fields;       // the respondent's first, the title page's, then by table, row and column
};

FieldMap field_map(const model::Form& form);

// The printed name of a type, for the map inside the workbook: «whole».
const char* type_name(model::FieldType type);

}  // namespace forms
