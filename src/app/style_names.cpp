#include "app/style_names.h"

#include "app/messages.h"
#include "base/near_words.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

struct Place {
  const char* key;
  bool of_table;
};

constexpr Place places[] = {{"paragraphs", false}, {"tables", true}};

bool has(std::span<const yaml::Value* const> layers, const char* key, std::string_view name) {
  return std::ranges::any_of(layers, [&](const yaml::Value* layer) {
    const yaml::Value* styles = layer->find(key);
    return styles != nullptr && styles->find_member(name) != nullptr;
  });
}

std::string like_of(const yaml::Value& style) {
  const yaml::Value* like = style.find("like");
  return like == nullptr ? std::string() : like->text;
}

// What the base profiles offer.
std::vector<std::string> known_names(const blocks::StyleSheet& styles, const std::vector<StyleName>& own,
                                     bool of_table) {
  std::vector<std::string> out;
  const auto add = [&](const std::string& name) {
    const auto is_own = [&](const StyleName& each) { return each.of_table == of_table && each.name == name; };
    if (std::ranges::none_of(own, is_own)) out.push_back(name);
  };
  if (of_table)
    for (const blocks::TableStyle& style : styles.tables) add(style.name);
  else
    for (const blocks::ParagraphStyle& style : styles.paragraphs) add(style.name);
  std::ranges::sort(out);
  return out;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out;
}

void report(const StyleName& style, const std::vector<std::string>& known, base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &unused_style_name;
  finding.span = style.span;
  finding.arguments = {style.name};
  finding.ours = {{joined(known), joined(known)}};
  const std::vector<std::string_view> names(known.begin(), known.end());
  if (const std::size_t near = base::nearest(style.name, names); near < names.size())
    finding.hints.push_back(
        {"возможно, имелось в виду «" + known[near] + "»", "perhaps “" + known[near] + "” was meant"});
  diagnostics.report(std::move(finding));
}

}  // namespace

std::vector<StyleName> own_style_names(std::span<const yaml::Value* const> profiles,
                                       std::span<const yaml::Value* const> overlays) {
  std::vector<StyleName> out;
  for (const yaml::Value* layer : overlays)
    for (const Place& place : places)
      if (const yaml::Value* styles = layer->find(place.key); styles != nullptr)
        for (const yaml::Member& member : styles->members)
          if (!has(profiles, place.key, member.key.text))
            out.push_back({member.key.text, place.of_table, member.key.span(), like_of(member.value)});
  return out;
}

void refuse_unused_styles(const std::vector<StyleName>& own, const blocks::StyleSheet& styles,
                          const std::function<bool(std::string_view name, bool of_table)>& is_used,
                          base::Diagnostics& diagnostics) {
  std::vector<const StyleName*> unused;
  for (const StyleName& style : own)
    if (!is_used(style.name, style.of_table)) unused.push_back(&style);
  const auto serves = [&](const StyleName& style) {
    return std::ranges::any_of(own, [&](const StyleName& other) {
      return other.of_table == style.of_table && other.like == style.name && other.name != style.name &&
             std::ranges::find(unused, &other) == unused.end();
    });
  };
  for (bool found = true; found;)
    found = std::erase_if(unused, [&](const StyleName* style) { return serves(*style); }) > 0;
  for (const StyleName* style : unused) report(*style, known_names(styles, own, style->of_table), diagnostics);
}

}  // namespace app
