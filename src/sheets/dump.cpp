#include "sheets/dump.h"

#include <array>
#include <charconv>

namespace sheets {

namespace {

std::string number(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), end.ptr};
}

// Tenths of a millimetre or of a point are enough to see a change.
std::string tenths(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 1);
  return {buffer.data(), end.ptr};
}

std::string shown(std::string_view text) {
  std::string out = "«";
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  return out + "»";
}

std::string color(Rgb rgb) {
  std::array<char, 8> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rgb, 16);
  const std::string digits(buffer.data(), end.ptr);
  return '#' + std::string(6 - digits.size(), '0') + digits;
}

std::string look(const Format& format) {
  constexpr std::array<std::string_view, 3> across{"left", "center", "right"};
  constexpr std::array<std::string_view, 3> down{"top", "middle", "bottom"};
  std::string out = format.locked ? "locked" : "open";
  out += ' ' + tenths(format.size.pt()) + "pt";
  out += ' ' + std::string(across.at(static_cast<std::size_t>(format.align)));
  out += ' ' + std::string(down.at(static_cast<std::size_t>(format.vertical)));
  if (format.bold) out += " bold";
  if (format.italic) out += " italic";
  if (format.wrap) out += " wrap";
  if (format.border) out += " border";
  if (format.color != 0) out += " ink " + color(format.color);
  if (format.fill) out += " fill " + color(*format.fill);
  if (format.rotation != 0) out += " rotated " + std::to_string(format.rotation);
  if (format.indent != 0) out += " indent " + std::to_string(format.indent);
  if (!format.number_format.empty()) out += " as " + format.number_format;
  return out;
}

struct Shown {
  std::string operator()(std::monostate) const { return "-"; }
  std::string operator()(const std::string& text) const { return shown(text); }
  std::string operator()(double value) const { return number(value); }
  std::string operator()(const Formula& formula) const { return '=' + formula.text; }
};

std::string accepted(const Validation& validation) {
  constexpr std::array<std::string_view, 6> kinds{"whole", "decimal", "date", "text length", "words", "list"};
  std::string out(kinds.at(static_cast<std::size_t>(validation.accepts)));
  if (validation.accepts == Accepts::list) return out + ' ' + absolute_name(validation.list_sheet, validation.list);
  if (validation.accepts == Accepts::words) {
    for (const std::string& word : validation.words) out += ' ' + shown(word);
    return out;
  }
  out += " from " + number(validation.minimum);
  if (validation.maximum) out += " to " + number(*validation.maximum);
  return out;
}

std::string head_of(const Sheet& sheet) {
  std::string out = "sheet " + shown(sheet.name);
  if (sheet.hidden) out += " hidden";
  if (sheet.guarded) out += " guarded";
  if (sheet.freeze) out += " freeze " + cell_name(*sheet.freeze);
  if (sheet.selected) out += " selected " + cell_name(*sheet.selected);
  return out + '\n';
}

std::string print_of(const PrintSetup& print) {
  std::string out = print.landscape ? "  print landscape" : "  print portrait";
  if (print.fit_width) out += " fit";
  if (print.repeat)
    out += " repeat " + std::to_string(print.repeat->first + 1) + ':' + std::to_string(print.repeat->last + 1);
  if (!print.header.empty()) out += " header " + shown(print.header);
  if (!print.footer.empty()) out += " footer " + shown(print.footer);
  if (print.page_numbers) out += " numbered";
  return out + '\n';
}

std::string grid_of(const Sheet& sheet) {
  std::string out;
  for (std::uint32_t y = 0; y < sheet.rows.size(); ++y) {
    const Row& row = sheet.rows[y];
    if (row.height)
      out += "  row " + std::to_string(y + 1) + " height " + tenths(row.height->pt()) +
             (row.grows ? "pt grows\n" : "pt\n");
    for (std::uint32_t x = 0; x < row.cells.size(); ++x) {
      const Cell& cell = row.cells[x];
      if (cell.format.index == 0 && std::holds_alternative<std::monostate>(cell.value)) continue;
      out += "    " + cell_name({y, x}) + " f" + std::to_string(cell.format.index) + ' ' +
             std::visit(Shown{}, cell.value) + '\n';
    }
  }
  return out;
}

std::string rules_of(const Sheet& sheet) {
  std::string out;
  for (const Range& merge : sheet.merges) out += "  merge " + range_name(merge) + '\n';
  for (const Validation& validation : sheet.validations) {
    out += "  accept " + range_name(validation.range) + ' ' + accepted(validation) + '\n';
    out += "    prompt " + shown(validation.prompt_title) + ' ' + shown(validation.prompt) + '\n';
    out += "    error " + shown(validation.error_title) + ' ' + shown(validation.error) + '\n';
  }
  for (const Highlight& highlight : sheet.highlights)
    out += "  highlight " + range_name(highlight.range) + ' ' + color(highlight.fill) + " =" + highlight.formula + '\n';
  return out;
}

}  // namespace

std::string dump(const Workbook& workbook) {
  std::string out;
  for (std::size_t i = 1; i < workbook.formats.size(); ++i)
    out += "format f" + std::to_string(i) + ' ' + look(workbook.formats[i]) + '\n';
  for (const Sheet& sheet : workbook.sheets) {
    out += head_of(sheet) + print_of(sheet.print);
    out += "  widths mm";
    for (const base::Length width : sheet.widths) out += ' ' + tenths(width.mm());
    out += '\n' + grid_of(sheet) + rules_of(sheet);
  }
  for (const DefinedName& name : workbook.names)
    out += "name " + name.name + ' ' + absolute_name(name.sheet, {name.at, name.at}) + '\n';
  for (const Property& property : workbook.properties)
    out += "property " + shown(property.name) + ' ' + shown(property.value) + '\n';
  return out;
}

}  // namespace sheets
