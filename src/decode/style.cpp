// Styles: a base file and overlays, later ones outranking earlier ones key by key.

#include "base/utf8.h"
#include "decode/decode.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace decode {

namespace {

void set_length(const yaml::Value& map, std::string_view key, base::Length& out) {
  if (const auto length = language::parse_length(words(map, key))) out = *length;
}

std::optional<int> percent(const yaml::Value& map, std::string_view key) {
  const std::string typed = words(map, key);
  int number = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  return error == std::errc{} ? std::optional(number) : std::nullopt;
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
  set_flag(*page, "mirrored", out.mirrored);
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
  if (map.find("title") != nullptr) out.title = words(map, "title");
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
  if (const auto line = percent(map, "line")) out.line_percent = *line;
  set_flag(map, "hyphenate", out.hyphenate);
  set_flag(map, "keep_with_next", out.keep_with_next);
  set_flag(map, "keep_together", out.keep_together);
  set_flag(map, "keep_with_previous", out.keep_with_previous);
  set_flag(map, "foot_of_page", out.foot_of_page);
  set_flag(map, "balanced", out.balanced);
  if (const std::string role = words(map, "role"); !role.empty())
    out.role = role == "heading" ? blocks::TextRole::heading : blocks::TextRole::text;
  if (words(map, "outline") == "none") out.outline = 0;
  if (const auto level = whole_number(map, "outline")) out.outline = *level;
  if (map.find("marker") != nullptr) out.marker = words(map, "marker");
}

void set_table(const yaml::Value& map, blocks::TableStyle& out) {
  if (map.find("title") != nullptr) out.title = words(map, "title");
  set_length(map, "padding_x", out.padding_x);
  set_length(map, "padding_y", out.padding_y);
  set_length(map, "border", out.border);
  set_length(map, "space_before", out.space_before);
  set_length(map, "space_after", out.space_after);
  if (const auto size = language::parse_length(words(map, "least_size"))) out.least_size = size;
  set_flag(map, "keep_with_text", out.keep_with_text);
  set_flag(map, "repeat_number", out.repeat_number);
}

// What all layers say of one style, in the order of the layers.
struct Layered {
  std::string name;
  std::vector<const yaml::Value*> maps;
};

std::vector<Layered> layered_paragraphs(std::span<const yaml::Value* const> layers) {
  std::vector<Layered> out;
  for (const yaml::Value* layer : layers) {
    const yaml::Value* paragraphs = layer->find("paragraphs");
    if (paragraphs == nullptr) continue;
    for (const yaml::Member& member : paragraphs->members) {
      const auto found = std::ranges::find(out, member.key.text, &Layered::name);
      if (found == out.end())
        out.push_back({member.key.text, {&member.value}});
      else
        found->maps.push_back(&member.value);
    }
  }
  return out;
}

// ---- what no sheet can bear

struct Bounds {
  std::string_view key;
  base::Length least, most;
  std::string_view words;
};

constexpr base::Length mm(double value) { return base::Length::mm(value); }
constexpr base::Length pt(double value) { return base::Length::pt(value); }

constexpr Bounds paragraph_bounds[] = {
    {"size", pt(4), pt(72), "4 … 72 пт"},
    {"letter_spacing", pt(-5), pt(50), "-5 … 50 пт"},
    {"first_indent", mm(-100), mm(100), "-100 … 100 мм"},
    {"left_indent", mm(-30), mm(200), "-30 … 200 мм"},
    {"right_indent", mm(-30), mm(200), "-30 … 200 мм"},
    {"width_at_right", mm(10), mm(300), "10 … 300 мм"},
    {"space_before", mm(0), mm(200), "0 … 200 мм"},
    {"space_after", mm(0), mm(200), "0 … 200 мм"},
};
constexpr Bounds table_bounds[] = {
    {"padding_x", mm(0), mm(20), "0 … 20 мм"},     {"padding_y", mm(0), mm(20), "0 … 20 мм"},
    {"border", mm(0), mm(5), "0 … 5 мм"},          {"space_before", mm(0), mm(200), "0 … 200 мм"},
    {"space_after", mm(0), mm(200), "0 … 200 мм"}, {"least_size", pt(4), pt(72), "4 … 72 пт"},
};
constexpr Bounds page_number_bounds[] = {
    {"size", pt(4), pt(72), "4 … 72 пт"},
    {"from_top", mm(0), mm(100), "0 … 100 мм"},
};
constexpr Bounds sheet_bounds[] = {
    {"spaced", pt(0), pt(50), "0 … 50 пт"},
    {"signature_gap", mm(0), mm(100), "0 … 100 мм"},
};
constexpr Bounds requisite_bounds[] = {{"corner_width", mm(20), mm(200), "20 … 200 мм"},
                                       {"blank_height", mm(10), mm(250), "10 … 250 мм"}};

void refuse(const yaml::Value& map, std::string_view key, bool sound, std::string_view allowed,
            base::Diagnostics& diagnostics) {
  if (const yaml::Value* value = map.find(key); value != nullptr && !sound)
    diagnostics.report(absurd_style, value->span(), {std::string(key), value->text, std::string(allowed)});
}

void refuse_absurd(const yaml::Value& map, std::span<const Bounds> all, base::Diagnostics& diagnostics) {
  for (const Bounds& bounds : all) {
    const auto length = language::parse_length(words(map, bounds.key));
    refuse(map, bounds.key, length && *length >= bounds.least && *length <= bounds.most, bounds.words, diagnostics);
  }
}

void refuse_absurd_paragraph(const yaml::Value& map, const blocks::ParagraphStyle& style,
                             base::Diagnostics& diagnostics) {
  constexpr std::size_t longest_marker = 10;
  refuse_absurd(map, paragraph_bounds, diagnostics);
  const auto line = percent(map, "line");
  refuse(map, "line", line && *line >= 50 && *line <= 300, "50 … 300 %", diagnostics);
  refuse(map, "marker", base::count_code_points(style.marker) <= longest_marker, "знак до 10 букв", diagnostics);
}

// `like:` starts from a style named before it with all that the layers say of that one, so an overlay of `text` reaches
// every style like it, and there are no circles.
void put_paragraph(const Layered& layered, blocks::StyleSheet& sheet, base::Diagnostics& diagnostics) {
  blocks::ParagraphStyle style;
  for (const yaml::Value* map : layered.maps) {
    const yaml::Value* like = map->find("like");
    if (like == nullptr) continue;
    const auto model = sheet.find_paragraph(like->text);
    if (model)
      style = sheet.paragraphs[model->index];
    else
      diagnostics.report(unknown_style, like->span(), {like->text});
  }
  style.name = layered.name;
  style.title = {};  // one style like another is called otherwise
  for (const yaml::Value* map : layered.maps) {
    set_paragraph(*map, style);
    refuse_absurd_paragraph(*map, style, diagnostics);
  }
  sheet.paragraphs.push_back(std::move(style));
}

void refuse_absurd_margins(const yaml::Value& layer, const blocks::PageStyle& page, base::Diagnostics& diagnostics) {
  const auto refuse = [&](std::string_view key, const blocks::Margins& margins, base::Length width,
                          base::Length height) {
    const yaml::Value* own = layer.find("page") == nullptr ? nullptr : layer.find("page")->find(key);
    const bool positive = std::min({margins.left, margins.right, margins.top, margins.bottom}) >= base::Length{};
    const bool roomy = width - margins.left - margins.right >= base::Length::mm(50) &&
                       height - margins.top - margins.bottom >= base::Length::mm(50);
    if (own != nullptr && !(positive && roomy))
      diagnostics.report(absurd_style, own->span(),
                         {std::string(key), "слишком мало места для текста",
                          "поля от 0 мм, для текста не меньше 50 мм в ширину и в высоту"});
  };
  refuse("portrait", page.portrait, page.width, page.height);
  refuse("landscape", page.landscape, page.height, page.width);
}

void put_table(const yaml::Member& member, blocks::StyleSheet& sheet, base::Diagnostics& diagnostics) {
  auto id = sheet.find_table(member.key.text);
  if (!id) {
    id = blocks::StyleId{static_cast<std::uint16_t>(sheet.tables.size())};
    sheet.tables.push_back({});
  }
  sheet.tables[id->index].name = member.key.text;
  set_table(member.value, sheet.tables[id->index]);
  refuse_absurd(member.value, table_bounds, diagnostics);
}

void add_layer(const yaml::Value& layer, blocks::StyleSheet& sheet, base::Diagnostics& diagnostics) {
  if (const std::string family = words(layer, "family"); !family.empty()) sheet.family = family;
  set_page(layer, sheet.page);
  set_length(layer, "spaced", sheet.spaced);
  set_length(layer, "signature_gap", sheet.signature_gap);
  refuse_absurd_margins(layer, sheet.page, diagnostics);
  refuse_absurd(layer, sheet_bounds, diagnostics);
  if (const yaml::Value* page = layer.find("page"); page != nullptr && page->find("number") != nullptr)
    refuse_absurd(*page->find("number"), page_number_bounds, diagnostics);
  if (const yaml::Value* requisites = layer.find("requisites"); requisites != nullptr)
    refuse_absurd(*requisites, requisite_bounds, diagnostics);
  if (const yaml::Value* tables = layer.find("tables"); tables != nullptr)
    for (const yaml::Member& member : tables->members) put_table(member, sheet, diagnostics);
}

}  // namespace

blocks::StyleSheet decode_style(std::span<const yaml::Value* const> layers, base::Diagnostics& diagnostics) {
  blocks::StyleSheet sheet;
  for (const yaml::Value* layer : layers) add_layer(*layer, sheet, diagnostics);
  for (const Layered& layered : layered_paragraphs(layers)) put_paragraph(layered, sheet, diagnostics);
  return sheet;
}

}  // namespace decode
