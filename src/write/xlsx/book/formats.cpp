#include "write/xlsx/book/formats.h"

#include "base/failure.h"

#include <new>

namespace xlsx {

namespace {

std::uint8_t across(sheets::Align align) {
  switch (align) {
    case sheets::Align::left: return LXW_ALIGN_LEFT;
    case sheets::Align::center: return LXW_ALIGN_CENTER;
    case sheets::Align::right: return LXW_ALIGN_RIGHT;
  }
  return LXW_ALIGN_LEFT;
}

std::uint8_t down(sheets::VerticalAlign align) {
  switch (align) {
    case sheets::VerticalAlign::top: return LXW_ALIGN_VERTICAL_TOP;
    case sheets::VerticalAlign::center: return LXW_ALIGN_VERTICAL_CENTER;
    case sheets::VerticalAlign::bottom: return LXW_ALIGN_VERTICAL_BOTTOM;
  }
  return LXW_ALIGN_VERTICAL_CENTER;
}

void set_font(lxw_format* out, const sheets::Format& format) {
  format_set_font_name(out, format.font.c_str());
  format_set_font_size(out, format.size.pt());
  if (format.bold) format_set_bold(out);
  if (format.italic) format_set_italic(out);
  // The library reads 0 as «no colour», which is black too.
  if (format.color != 0) format_set_font_color(out, format.color);
}

lxw_format* add_format(lxw_workbook* book, const sheets::Format& format) {
  lxw_format* out = workbook_add_format(book);
  if (out == nullptr) throw std::bad_alloc();
  set_font(out, format);
  format_set_align(out, across(format.align));
  format_set_align(out, down(format.vertical));
  if (format.wrap) format_set_text_wrap(out);
  if (format.border) format_set_border(out, LXW_BORDER_THIN);
  if (format.fill) {
    format_set_pattern(out, LXW_PATTERN_SOLID);
    format_set_fg_color(out, *format.fill);
  }
  if (format.rotation != 0) format_set_rotation(out, static_cast<std::int16_t>(format.rotation));
  if (format.indent != 0) format_set_indent(out, static_cast<std::uint8_t>(format.indent));
  if (!format.locked) format_set_unlocked(out);
  if (!format.number_format.empty()) format_set_num_format(out, format.number_format.c_str());
  return out;
}

// The library's first format is the look of the whole workbook, whose digits are the unit of column widths. Calibri is
// not on every machine, and its stand-in made LibreOffice draw all columns a fifth wider.
void set_default_font(lxw_workbook* book, const sheets::Format& format) {
  lxw_format* first = STAILQ_FIRST(book->formats);
  base::ensure(first != nullptr, "a workbook has its default format");
  set_font(first, format);
  format_set_font_scheme(first, "");
}

}  // namespace

std::vector<lxw_format*> add_formats(lxw_workbook* book, const sheets::Workbook& workbook) {
  set_default_font(book, workbook.formats.front());
  std::vector<lxw_format*> out{nullptr};
  for (std::size_t i = 1; i < workbook.formats.size(); ++i) out.push_back(add_format(book, workbook.formats[i]));
  return out;
}

lxw_format* add_fill(lxw_workbook* book, sheets::Rgb fill) {
  lxw_format* out = workbook_add_format(book);
  if (out == nullptr) throw std::bad_alloc();
  format_set_bg_color(out, fill);
  return out;
}

}  // namespace xlsx
