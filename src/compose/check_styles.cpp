#include "compose/markup.h"

#include "compose/closest.h"
#include "compose/messages.h"
#include "compose/template.h"

namespace compose {

namespace {

std::vector<std::string_view> names_of(const blocks::StyleSheet& sheet, bool of_table) {
  std::vector<std::string_view> names;
  if (of_table)
    for (const auto& style : sheet.tables) names.push_back(style.name);
  else
    for (const auto& style : sheet.paragraphs) names.push_back(style.name);
  return names;
}

}  // namespace

std::optional<blocks::StyleId> find_style(const NamedStyle& style, const blocks::StyleSheet& sheet) {
  return style.of_table ? sheet.find_table(style.name) : sheet.find_paragraph(style.name);
}

void check_styles(const Template& source, const blocks::StyleSheet& styles, base::Diagnostics& diagnostics) {
  for (const NamedStyle& style : source.styles) {
    if (find_style(style, styles)) continue;
    const auto meant = closest(style.name, names_of(styles, style.of_table));
    for (const TemplatePlace& use : style.uses) report(diagnostics, unknown_style, use, {style.name}, meant);
  }
}

}  // namespace compose
