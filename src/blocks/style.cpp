#include "blocks/style.h"

#include <algorithm>

namespace blocks {

namespace {

template <class Styles>
std::optional<StyleId> find(const Styles& styles, std::string_view name) {
  const auto found = std::ranges::find(styles, name, [](const auto& style) -> std::string_view { return style.name; });
  if (found == styles.end()) return std::nullopt;
  return StyleId{static_cast<std::uint16_t>(found - styles.begin())};
}

}  // namespace

std::optional<StyleId> StyleSheet::find_paragraph(std::string_view name) const { return find(paragraphs, name); }
std::optional<StyleId> StyleSheet::find_table(std::string_view name) const { return find(tables, name); }

}  // namespace blocks
