// Styles: a base file and overlays, later ones outranking earlier ones key by key.

#include "decode/decode.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <charconv>
#include <optional>

namespace decode {

namespace {

void set_length(const yaml::Value& map, std::string_view key, base::Length& out) {
  if (const auto length = language::parse_length(words(map, key))) out = *length;
}

void set_flag(const yaml::Value& map, std::string_view key, bool& out) { out = flag(map, key, out); }

void set_margins(const yaml::Value& page, std::string_view key, blocks::Margins& out) {
  const yaml::Value* map = page.find(key);
  if (map == nullptr) return;
  set_length(*map, "left", out.left);
  set_length(*map, "right", out.right);
  set_length(*map, "top", out.top);
  set_length(*map, "bottom", out.bottom);
}

void set_page(const yaml::Value& layer, blocks::PageStyle& out) {
  const yaml::Value* page = layer.find("page");
  if (page == nullptr) return;
  set_margins(*page, "portrait", out.portrait);
  set_margins(*page, "landscape", out.landscape);
  if (const yaml::Value* number = page->find("number"); number != nullptr) {
    set_length(*number, "from_top", out.number_from_top);
    set_length(*number, "size", out.number_size);
  }
}

void set_align(const yaml::Value& map, blocks::Align& out) {
  const std::string word = words(map, "align");
  if (word == "left") out = blocks::Align::left;
  if (word == "center") out = blocks::Align::center;
  if (word == "right") out = blocks::Align::right;
  if (word == "justify") out = blocks::Align::justify;
}

void set_paragraph(const yaml::Value& map, blocks::ParagraphStyle& out) {
  set_length(map, "size", out.size);
  set_flag(map, "bold", out.bold);
  set_flag(map, "italic", out.italic);
  set_flag(map, "underlined", out.underlined);
  set_length(map, "letter_spacing", out.letter_spacing);
  set_align(map, out.align);
  set_length(map, "first_indent", out.first_indent);
  set_length(map, "left_indent", out.left_indent);
  set_length(map, "right_indent", out.right_indent);
  if (const auto width = language::parse_length(words(map, "width_at_right"))) out.width_at_right = width;
  set_length(map, "space_before", out.space_before);
  set_length(map, "space_after", out.space_after);
  const std::string line = words(map, "line");
  std::from_chars(line.data(), line.data() + line.size(), out.line_percent);
  set_flag(map, "hyphenate", out.hyphenate);
  set_flag(map, "keep_with_next", out.keep_with_next);
  set_flag(map, "keep_together", out.keep_together);
  if (map.find("marker") != nullptr) out.marker = words(map, "marker");
}

void set_table(const yaml::Value& map, blocks::TableStyle& out) {
  set_length(map, "padding_x", out.padding_x);
  set_length(map, "padding_y", out.padding_y);
  set_length(map, "border", out.border);
  set_length(map, "space_before", out.space_before);
  set_length(map, "space_after", out.space_after);
}

// `like:` starts from another style; named later than its model, so there are no circles.
void put_paragraph(const yaml::Member& member, blocks::StyleSheet& sheet, base::Diagnostics& diagnostics) {
  const std::string& name = member.key.text;
  auto id = sheet.find_paragraph(name);
  if (!id) {
    id = blocks::StyleId{static_cast<std::uint16_t>(sheet.paragraphs.size())};
    sheet.paragraphs.push_back({});
  }
  if (const yaml::Value* like = member.value.find("like"); like != nullptr) {
    const auto model = sheet.find_paragraph(like->text);
    if (model)
      sheet.paragraphs[id->index] = sheet.paragraphs[model->index];
    else
      diagnostics.report(unknown_style, like->span(), {like->text});
  }
  sheet.paragraphs[id->index].name = name;
  set_paragraph(member.value, sheet.paragraphs[id->index]);
}

void put_table(const yaml::Member& member, blocks::StyleSheet& sheet) {
  auto id = sheet.find_table(member.key.text);
  if (!id) {
    id = blocks::StyleId{static_cast<std::uint16_t>(sheet.tables.size())};
    sheet.tables.push_back({});
  }
  sheet.tables[id->index].name = member.key.text;
  set_table(member.value, sheet.tables[id->index]);
}

void add_layer(const yaml::Value& layer, blocks::StyleSheet& sheet, base::Diagnostics& diagnostics) {
  if (const std::string family = words(layer, "family"); !family.empty()) sheet.family = family;
  set_page(layer, sheet.page);
  set_length(layer, "spaced", sheet.spaced);
  set_length(layer, "signature_gap", sheet.signature_gap);
  if (const std::string title = words(layer, "plan_title"); !title.empty())
    sheet.title_noun_alone = title == "noun_alone";
  if (const yaml::Value* paragraphs = layer.find("paragraphs"); paragraphs != nullptr)
    for (const yaml::Member& member : paragraphs->members) put_paragraph(member, sheet, diagnostics);
  if (const yaml::Value* tables = layer.find("tables"); tables != nullptr)
    for (const yaml::Member& member : tables->members) put_table(member, sheet);
}

}  // namespace

blocks::StyleSheet decode_style(std::span<const yaml::Value* const> layers, base::Diagnostics& diagnostics) {
  blocks::StyleSheet sheet;
  for (const yaml::Value* layer : layers) add_layer(*layer, sheet, diagnostics);
  return sheet;
}

}  // namespace decode
