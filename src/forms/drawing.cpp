#include "forms/drawing.h"

#include "forms/fitted.h"
#include "sheets/sound.h"

#include <algorithm>

namespace forms {

void Pen::write(const sheets::Range& range, std::string text, const sheets::Format& format) {
  text = fitted(std::move(text), shown_units);
  const base::Length needed = meter_.height(text, format, width(range));
  const base::Length present = height(range);
  place(range, std::move(text), format);
  const base::Length own = sheets::row_at(sheet_, range.last.row).height.value_or(base::Length());
  if (needed > present) at_least(range.last.row, own + (needed - present));
}

void Pen::place(const sheets::Range& range, std::string text, const sheets::Format& format) {
  occupy(range, format);
  cell_at(sheet_, range.first).value = fitted(std::move(text), shown_units);
}

void Pen::blank(const sheets::Range& range, const sheets::Format& format) { occupy(range, format); }

void Pen::occupy(const sheets::Range& range, const sheets::Format& format) {
  const sheets::FormatId id = format_id(workbook_, format);
  for (sheets::Position at = range.first; at.row <= range.last.row; ++at.row)
    for (at.column = range.first.column; at.column <= range.last.column; ++at.column) cell_at(sheet_, at).format = id;
  if (!range.single()) sheet_.merges.push_back(range);
}

void Pen::at_least(std::uint32_t row, base::Length height) {
  std::optional<base::Length>& own = sheets::row_at(sheet_, row).height;
  own = std::min(std::max(own.value_or(base::Length()), height), sheets::row_height_limit);
}

base::Length Pen::width(const sheets::Range& range) const {
  base::Length out;
  for (std::uint32_t i = range.first.column; i <= range.last.column; ++i) out += sheet_.widths.at(i);
  return out;
}

base::Length Pen::height(const sheets::Range& range) const {
  base::Length out;
  for (std::uint32_t i = range.first.row; i <= range.last.row && i < sheet_.rows.size(); ++i)
    out += sheet_.rows[i].height.value_or(base::Length());
  return out;
}

}  // namespace forms
