// The markup of templates as a table: elements, what they hold, their attributes and what those may say.
#pragma once

#include "blocks/style.h"
#include "compose/template.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace compose {

enum class Attribute : std::uint8_t {
  kind,
  orientation,
  restart_numbers,
  style,
  empty,
  width,
  weight,
  height,
  keep,
  columns,
  rows,
  align,
  rotated,
  rule,
  document,
  name,
  box,
  within,
  place,
  new_page,
  fit,
  level
};

enum class AttributeKind { choice, count, length, paragraph_style, table_style, words, picture, document };

struct AttributeRule {
  Attribute id;
  std::string_view name;
  AttributeKind kind;
  std::span<const std::string_view> choices;
  bool required = false;
};

enum class Content { nothing, blocks, inlines };

struct ElementRule {
  Tag tag;
  std::string_view name;
  Content content;
  std::span<const AttributeRule> attributes;
  std::span<const Tag> children;
};

const ElementRule* find_element(std::string_view name);
const ElementRule& element_rule(Tag tag);

// Of a paragraph or of a table.
bool names_style(const AttributeRule& rule);

// The style of the sheet that has this name.
std::optional<blocks::StyleId> find_style(const NamedStyle& style, const blocks::StyleSheet& sheet);

// What the words of an attribute mean that names no style; nothing when they do not fit. Empty words: not set.
std::optional<Setting> settle(const AttributeRule& rule, std::string_view words);

// What would fit, in no language: «yes, no», «15 mm, 12 pt».
std::string expected(const AttributeRule& rule);

}  // namespace compose
