#include "write/xlsx/book/sheet_writer.h"

#include "base/failure.h"
#include "write/xlsx/book/formats.h"
#include "write/xlsx/book/print_setup.h"
#include "write/xlsx/book/rules.h"

#include <cmath>
#include <set>

namespace xlsx {

namespace {

lxw_col_t column(sheets::Position at) { return static_cast<lxw_col_t>(at.column); }

struct ValueWriter {
  lxw_worksheet* out;
  sheets::Position at;
  lxw_format* format;

  void operator()(std::monostate) const {
    if (format != nullptr) must(worksheet_write_blank(out, at.row, column(at), format));
  }
  void operator()(const std::string& text) const {
    must(worksheet_write_string(out, at.row, column(at), text.c_str(), format));
  }
  void operator()(double number) const { must(worksheet_write_number(out, at.row, column(at), number, format)); }
  void operator()(const sheets::Formula& formula) const {
    const std::string text = '=' + formula.text;
    must(formula.cached ? worksheet_write_formula_num(out, at.row, column(at), text.c_str(), format, *formula.cached)
                        : worksheet_write_formula_str(out, at.row, column(at), text.c_str(), format, ""));
  }
};

// Pixels of 96 to the inch, in which Excel keeps widths; upwards, so that measured text still fits.
void write_widths(lxw_worksheet* out, const sheets::Sheet& sheet) {
  for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
    if (sheet.widths[i] == base::Length()) continue;
    const auto pixels = static_cast<std::uint32_t>(std::ceil(sheet.widths[i].pt() / 0.75));
    const auto at = static_cast<lxw_col_t>(i);
    must(worksheet_set_column_pixels(out, at, at, pixels, nullptr));
  }
}

// The library leaves out a height that equals its default of 15 pt, and the office program would then choose its own.
void write_heights(lxw_worksheet* out, const sheets::Sheet& sheet) {
  for (std::uint32_t y = 0; y < sheet.rows.size(); ++y) {
    if (!sheet.rows[y].height) continue;
    const double points = sheet.rows[y].height->pt();
    must(worksheet_set_row(out, y, points == LXW_DEF_ROW_HEIGHT ? 15.75 : points, nullptr));
  }
}

// Merges first: the library fills their rectangles with blanks. Returns the cells that stand behind another.
std::set<sheets::Position> write_merges(lxw_worksheet* out, const sheets::Sheet& sheet,
                                        std::span<lxw_format* const> formats) {
  std::set<sheets::Position> covered;
  for (const sheets::Range& merge : sheet.merges) {
    const sheets::Cell* first = find_cell(sheet, merge.first);
    lxw_format* format = first == nullptr ? nullptr : formats[first->format.index];
    must(worksheet_merge_range(out, merge.first.row, column(merge.first), merge.last.row, column(merge.last), "",
                               format));
    for (sheets::Position at = merge.first; at.row <= merge.last.row; ++at.row)
      for (at.column = merge.first.column; at.column <= merge.last.column; ++at.column)
        if (at != merge.first) covered.insert(at);
  }
  return covered;
}

void write_cells(lxw_worksheet* out, const sheets::Sheet& sheet, std::span<lxw_format* const> formats) {
  const std::set<sheets::Position> covered = write_merges(out, sheet, formats);
  for (std::uint32_t y = 0; y < sheet.rows.size(); ++y) {
    const std::vector<sheets::Cell>& cells = sheet.rows[y].cells;
    for (std::uint32_t x = 0; x < cells.size(); ++x) {
      const sheets::Position at{y, x};
      if (covered.contains(at)) continue;
      std::visit(ValueWriter{out, at, formats[cells[x].format.index]}, cells[x].value);
    }
  }
}

void write_view(lxw_worksheet* out, const sheets::Sheet& sheet) {
  worksheet_gridlines(out, LXW_HIDE_ALL_GRIDLINES);
  if (sheet.freeze) worksheet_freeze_panes(out, sheet.freeze->row, column(*sheet.freeze));
  if (sheet.selected) {
    const sheets::Position at = *sheet.selected;
    worksheet_set_selection(out, at.row, column(at), at.row, column(at));
  }
  if (sheet.hidden) worksheet_hide(out);
}

void protect(lxw_worksheet* out) {
  lxw_protection allowed{};
  allowed.format_columns = 1;  // a respondent may widen what does not fit
  allowed.format_rows = 1;
  worksheet_protect(out, nullptr, &allowed);
}

}  // namespace

void must(lxw_error error) { base::ensure(error == LXW_NO_ERROR, lxw_strerror(error)); }

void write_sheet(lxw_workbook* book, lxw_worksheet* out, const sheets::Sheet& sheet,
                 std::span<lxw_format* const> formats) {
  write_widths(out, sheet);
  write_heights(out, sheet);
  write_cells(out, sheet, formats);
  write_validations(out, sheet.validations);
  for (const sheets::Highlight& highlight : sheet.highlights) write_highlight(book, out, highlight);
  write_print_setup(out, sheet.print);
  write_view(out, sheet);
  if (sheet.guarded) protect(out);
}

}  // namespace xlsx
