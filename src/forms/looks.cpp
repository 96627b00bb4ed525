#include "forms/looks.h"

#include <algorithm>

namespace forms::looks {

namespace {

using sheets::Align;
using sheets::Format;
using sheets::VerticalAlign;

constexpr sheets::Rgb head_fill = 0xE9EDF4;
constexpr sheets::Rgb heading_fill = 0xF3F5F8;
constexpr sheets::Rgb input_fill = 0xFFF8DC;
constexpr sheets::Rgb blocked_fill = 0xE3E3E3;
constexpr sheets::Rgb computed_fill = 0xE6F0E0;
constexpr sheets::Rgb faint = 0x595959;

Format words(double size) {
  Format format;
  format.size = base::Length::pt(size);
  format.wrap = true;
  return format;
}

Format boxed(double size, Align align) {
  Format format = words(size);
  format.border = true;
  format.align = align;
  return format;
}

Format input(Align align) {
  Format format = boxed(11, align);
  format.fill = input_fill;
  format.locked = false;
  return format;
}

}  // namespace

Format page_title() {
  Format format = words(15);
  format.bold = true;
  format.align = Align::center;
  return format;
}

Format context() {
  Format format = words(10);
  format.color = faint;
  return format;
}

Format table_title() {
  Format format = words(13);
  format.bold = true;
  return format;
}

Format head(bool rotated) {
  Format format = boxed(10, Align::center);
  format.bold = true;
  format.fill = head_fill;
  format.rotation = rotated ? 90 : 0;
  return format;
}

Format column_number() {
  Format format = boxed(8, Align::center);
  format.color = faint;
  format.fill = head_fill;
  return format;
}

Format row_number() { return boxed(11, Align::center); }

Format caption(int level) {
  Format format = boxed(11, Align::left);
  format.indent = 1 + std::clamp(level, 0, deepest_indent);
  return format;
}

Format heading(int level) {
  Format format = caption(level);
  format.bold = true;
  format.fill = heading_fill;
  return format;
}

Format blocked() {
  Format format = boxed(11, Align::center);
  format.fill = blocked_fill;
  format.color = faint;
  return format;
}

Format computed(int decimals) {
  Format format = boxed(11, Align::center);
  format.fill = computed_fill;
  format.number_format = decimals > 0 ? "0." + std::string(static_cast<std::size_t>(decimals), '0') : "0";
  return format;
}

Format right() {
  Format format = words(11);
  format.align = Align::right;
  return format;
}

Format empty() { return boxed(11, Align::left); }

Format note() {
  Format format = words(10);
  format.italic = true;
  format.vertical = VerticalAlign::top;
  return format;
}

Format box(bool framed) {
  Format format = words(11);
  format.border = framed;
  format.align = Align::center;
  return format;
}

Format under() {
  Format format = words(9);
  format.color = faint;
  format.align = Align::center;
  format.vertical = VerticalAlign::top;
  return format;
}

Format plain() { return words(11); }

Format mark() {
  Format format = words(11);
  format.vertical = VerticalAlign::top;
  return format;
}

Format list_item() {
  Format format;
  format.number_format = "@";
  return format;
}

Format input_words() {
  Format format = input(Align::left);
  format.indent = 1;
  format.number_format = "@";
  return format;
}

Format input_value() { return input(Align::center); }

Format input_date() {
  Format format = input(Align::center);
  format.number_format = "dd.mm.yyyy";
  return format;
}

}  // namespace forms::looks
