// What a table's own words say of its answers, captions do not repeat: «1 – есть, 0 – нет» under the title stands for
// every «(да/нет)» of the head.
#include "decode/form_parts.h"

#include <algorithm>
#include <string>

namespace decode {

namespace {

bool says(const std::string& words, const std::string& answer) { return words.find(answer) != std::string::npos; }

// `words` are printed beside the caption; a legend, whatever its words, says how yes and no are written.
template <class Asked>
bool is_told(const Asked& asked, const std::string& words, bool legend) {
  if (asked.type == model::FieldType::yesno) return legend || says(words, "да/нет");
  return asked.type == model::FieldType::choice && !asked.options.empty() &&
         std::ranges::all_of(asked.options, [&](const model::Text& one) { return says(words, model::plain(one)); });
}

void mark_columns(std::vector<model::FormColumn>& columns, const std::string& words, bool legend) {
  for (model::FormColumn& column : columns) {
    column.told = is_told(column, words, legend);
    if (!column.columns.empty()) mark_columns(column.columns, words + "\n" + model::plain(column.caption), legend);
  }
}

}  // namespace

void mark_told_choices(model::FormTable& out) {
  const bool legend = !out.legend.empty();
  std::string words =
      model::plain(out.title) + "\n" + model::plain_lines(out.legend) + "\n" + model::plain_lines(out.notes);
  for (const model::Footnote& note : out.footnotes) words += "\n" + model::plain(note.text);
  mark_columns(out.columns, words, legend);
  for (model::FormRow& row : out.rows) row.told = is_told(row, words, legend);
}

}  // namespace decode
