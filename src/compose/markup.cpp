#include "compose/markup.h"

#include "base/failure.h"
#include "language/lengths.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace compose {

namespace {

using Names = std::string_view;

// A choice is handed on as its position: these orders are those of blocks::Align and blocks::VerticalAlign.
constexpr Names no_yes[] = {"no", "yes"};
constexpr Names orientations[] = {"portrait", "landscape"};
constexpr Names drop_keep[] = {"drop", "keep"};
constexpr Names vertical[] = {"top", "middle", "bottom"};
constexpr Names horizontal[] = {"left", "center", "right"};

using enum Attribute;
using Kind = AttributeKind;

constexpr AttributeRule of_template[] = {{kind, "kind", Kind::words, {}, true}};
constexpr AttributeRule of_page[] = {{orientation, "orientation", Kind::choice, orientations},
                                     {restart_numbers, "restart-numbers", Kind::choice, no_yes}};
constexpr AttributeRule of_p[] = {{style, "style", Kind::paragraph_style, {}},
                                  {empty, "empty", Kind::choice, drop_keep}};
constexpr AttributeRule of_signature[] = {{style, "style", Kind::paragraph_style, {}}};
constexpr AttributeRule of_sheet[] = {{orientation, "orientation", Kind::choice, orientations}};
constexpr AttributeRule of_table[] = {{style, "style", Kind::table_style, {}, true},
                                      {place, "place", Kind::choice, horizontal}};
constexpr AttributeRule of_column[] = {{width, "width", Kind::length, {}}, {weight, "weight", Kind::count, {}}};
constexpr AttributeRule of_row[] = {{keep, "keep", Kind::choice, no_yes}, {height, "height", Kind::length, {}}};
constexpr AttributeRule of_cell[] = {
    {columns, "columns", Kind::count, {}},    {rows, "rows", Kind::count, {}},
    {align, "align", Kind::choice, vertical}, {rotated, "rotated", Kind::choice, no_yes},
    {rule, "rule", Kind::choice, no_yes},     {box, "box", Kind::words, {}}};
constexpr AttributeRule of_include[] = {{document, "document", Kind::document, {}, true}};
constexpr AttributeRule of_part[] = {{name, "name", Kind::words, {}, true}};
constexpr AttributeRule of_use[] = {{name, "part", Kind::words, {}, true}};
constexpr AttributeRule of_box[] = {{name, "name", Kind::words, {}, true},
                                    {width, "width", Kind::length, {}, true},
                                    {height, "height", Kind::length, {}, true},
                                    {align, "align", Kind::choice, horizontal}};
constexpr AttributeRule of_picture[] = {
    {name, "name", Kind::picture, {}, true}, {width, "width", Kind::length, {}},
    {height, "height", Kind::length, {}},    {align, "align", Kind::choice, horizontal},
    {within, "within", Kind::length, {}},    {keep, "keep", Kind::choice, no_yes},
    {fit, "fit", Kind::choice, no_yes}};

constexpr AttributeRule of_label[] = {{level, "level", Kind::count, {}, true}};
constexpr AttributeRule of_space[] = {{height, "height", Kind::length, {}},
                                      {new_page, "new-page", Kind::choice, no_yes}};

constexpr Tag in_template[] = {Tag::page, Tag::include};
constexpr Tag in_page[] = {Tag::p,   Tag::signature, Tag::table, Tag::use,
                           Tag::box, Tag::picture,   Tag::sheet, Tag::space};
constexpr Tag in_sheet[] = {Tag::p, Tag::table};
constexpr Tag in_signature[] = {Tag::post, Tag::name};
constexpr Tag in_table[] = {Tag::columns, Tag::continued, Tag::head, Tag::row};
constexpr Tag in_columns[] = {Tag::column};
constexpr Tag in_continued[] = {Tag::p};
constexpr Tag in_head[] = {Tag::row};
constexpr Tag in_row[] = {Tag::cell};
constexpr Tag in_cell[] = {Tag::p};
constexpr Tag in_p[] = {Tag::bold, Tag::italic, Tag::underlined, Tag::spaced, Tag::line_break, Tag::tab, Tag::label};
constexpr Tag in_label[] = {Tag::bold, Tag::italic, Tag::underlined, Tag::spaced};

constexpr ElementRule elements[] = {
    {Tag::template_, "template", Content::blocks, of_template, in_template},
    {Tag::page, "page", Content::blocks, of_page, in_page},
    {Tag::p, "p", Content::inlines, of_p, in_p},
    {Tag::signature, "signature", Content::blocks, of_signature, in_signature},
    {Tag::post, "post", Content::inlines, {}, in_p},
    {Tag::name, "name", Content::inlines, {}, in_p},
    {Tag::table, "table", Content::blocks, of_table, in_table},
    {Tag::columns, "columns", Content::blocks, {}, in_columns},
    {Tag::column, "column", Content::nothing, of_column, {}},
    {Tag::continued, "continued", Content::blocks, {}, in_continued},
    {Tag::head, "head", Content::blocks, {}, in_head},
    {Tag::row, "row", Content::blocks, of_row, in_row},
    {Tag::cell, "cell", Content::blocks, of_cell, in_cell},
    {Tag::include, "include", Content::nothing, of_include, {}},
    {Tag::part, "part", Content::blocks, of_part, in_page},
    {Tag::use, "use", Content::nothing, of_use, {}},
    {Tag::sheet, "sheet", Content::blocks, of_sheet, in_sheet},
    {Tag::box, "box", Content::nothing, of_box, {}},
    {Tag::picture, "picture", Content::nothing, of_picture, {}},
    {Tag::space, "space", Content::nothing, of_space, {}},
    {Tag::bold, "b", Content::inlines, {}, in_p},
    {Tag::italic, "i", Content::inlines, {}, in_p},
    {Tag::underlined, "u", Content::inlines, {}, in_p},
    {Tag::spaced, "spaced", Content::inlines, {}, in_p},
    {Tag::line_break, "br", Content::nothing, {}, {}},
    {Tag::tab, "tab", Content::nothing, {}, {}},
    {Tag::label, "label", Content::inlines, of_label, in_label},
};

std::optional<Setting> count_of(std::string_view words) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), count);
  constexpr std::int64_t most = 1'000'000;
  if (error != std::errc{} || end != words.data() + words.size() || count < 1 || count > most) return std::nullopt;
  return Setting{count, {}};
}

}  // namespace

const ElementRule* find_element(std::string_view wanted) {
  const auto found = std::ranges::find(elements, wanted, &ElementRule::name);
  return found == std::end(elements) ? nullptr : &*found;
}

const ElementRule& element_rule(Tag tag) {
  const auto found = std::ranges::find(elements, tag, &ElementRule::tag);
  base::ensure(found != std::end(elements), "the tag is one of an element");
  return *found;
}

bool names_style(const AttributeRule& rule) {
  return rule.kind == AttributeKind::paragraph_style || rule.kind == AttributeKind::table_style;
}

std::optional<Setting> settle(const AttributeRule& attribute, std::string_view words) {
  // An element always says which picture, but there may be none: not every body has an emblem.
  if (words.empty() && (!attribute.required || attribute.kind == AttributeKind::picture)) return Setting{};
  switch (attribute.kind) {
    case AttributeKind::choice: {
      const auto found = std::ranges::find(attribute.choices, words);
      if (found == attribute.choices.end()) return std::nullopt;
      return Setting{found - attribute.choices.begin(), {}};
    }
    case AttributeKind::count: return count_of(words);
    case AttributeKind::length: {
      const auto length = language::parse_length(words);
      if (!length || length->emu() < 0) return std::nullopt;
      return Setting{length->emu(), {}};
    }
    case AttributeKind::paragraph_style:
    case AttributeKind::table_style: break;  // a sheet says which of its styles that is
    case AttributeKind::words:
    case AttributeKind::picture:
    case AttributeKind::document: break;
  }
  if (words.empty()) return std::nullopt;
  return Setting{{}, std::string(words)};
}

std::string expected(const AttributeRule& attribute) {
  if (attribute.kind == AttributeKind::count) return "1, 2, 3 …";
  if (attribute.kind == AttributeKind::length) return "15 mm, 12 pt";
  if (attribute.kind == AttributeKind::picture) return "{{emblem}}";
  std::string out;
  for (const std::string_view choice : attribute.choices) out.append(out.empty() ? "" : ", ").append(choice);
  return out.empty() ? "…" : out;
}

}  // namespace compose
