// Two passes: one over the values alone, which in most documents finds no text worth a second look; then one along the
// schema, which knows the maps around such a text and the keys each may have.
#include "validate/strangers.h"

#include "base/utf8.h"
#include "validate/messages.h"
#include "yaml/characters.h"
#include "yaml/list_marks.h"
#include "yaml/prose.h"

#include <algorithm>
#include <optional>

namespace validate {

namespace {

using Node = Schema::Node;
using Nodes = std::vector<const Node*>;
using yaml::Value;

// ---- lines

// A line of a text that reads like a key: `deadline:`, perhaps behind a dash.
struct KeyLine {
  std::size_t first = 0;  // of the line's words
  std::size_t end = 0;    // of the line
  std::size_t column = 0;
  bool dash = false;
  std::string_view key;
};

std::size_t behind_dashes(std::string_view text, std::size_t at, bool& dash) {
  while (true) {
    const bool plain = yaml::char_at(text, at) == '-';
    const std::size_t mark = plain ? 1 : yaml::other_dash_length(text, at, false);
    if (mark == 0) return at;
    dash = true;
    at = yaml::skip_any_blanks(text, at + mark);
  }
}

std::optional<KeyLine> key_line(std::string_view text, std::size_t begin) {
  KeyLine line;
  line.first = yaml::skip_blanks(text, begin);
  line.column = line.first - begin;
  line.end = yaml::line_end(text, begin);
  const std::size_t key = behind_dashes(text.substr(0, line.end), line.first, line.dash);
  const std::size_t name = yaml::latin_name_end(text, key);
  const std::size_t colon = yaml::skip_blanks(text, name);
  const char next = yaml::char_at(text, colon + 1);
  // `http://…` and `a::b` are no keys.
  if (name == key || colon >= line.end || text[colon] != ':' || next == '/' || next == ':') return std::nullopt;
  line.key = text.substr(key, name - key);
  return line;
}

std::vector<KeyLine> key_lines(std::string_view text) {
  std::vector<KeyLine> out;
  for (std::size_t at = 0; at < text.size(); at = yaml::next_line(text, at))
    if (const auto line = key_line(text, at)) out.push_back(*line);
  return out;
}

// The first tab between words, or before them: a sheet puts it between cells. One behind the mark of a list comes from
// Word with the mark, one at a line's end says nothing.
std::size_t stray_tab(std::string_view text) {
  for (std::size_t tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t', tab + 1)) {
    const std::size_t begin = yaml::line_begin(text, tab);
    const std::size_t head = yaml::skip_blanks(text, begin);
    const std::size_t mark = yaml::char_at(text, head) == '-' ? 1 : yaml::other_dash_length(text, head);
    const bool behind_mark = mark > 0 && yaml::skip_any_blanks(text, head + mark) > tab && tab > head;
    if (!behind_mark && yaml::skip_blanks(text, tab) < yaml::line_end(text, tab)) return tab;
  }
  return text.size();
}

bool is_suspicious(const Value& value) {
  if (value.text.find('\t') != std::string::npos && stray_tab(value.text) < value.text.size()) return true;
  if (value.style != yaml::Style::literal || value.text.find(':') == std::string::npos) return false;
  return !key_lines(value.text).empty();
}

void collect_suspicious(const Value& value, std::unordered_set<const Value*>& out) {
  if (value.is(yaml::Kind::scalar) && is_suspicious(value)) out.insert(&value);
  for (const Value& item : value.items) collect_suspicious(item, out);
  for (const yaml::Member& member : value.members) collect_suspicious(member.value, out);
}

std::string shown(std::string_view words, std::size_t longest) {
  const std::u32string points = base::to_utf32(words);
  return points.size() > longest ? base::to_utf8(points.substr(0, longest)) + "…" : std::string(words);
}

}  // namespace

// ---- along the schema

class StrangerSearch {
 public:
  StrangerSearch(const Node& root, std::unordered_set<const Value*> suspicious, Strangers& out)
      : root_(root), suspicious_(std::move(suspicious)), out_(out) {}

  void run(const Value& document) { walk(document, parts_of({&root_}), false); }

 private:
  // A map around the text, and all that the schema may ask of it.
  struct Level {
    const Value* map;
    Nodes nodes;
    bool item;  // of a list: its keys may begin with a dash
  };

  // The nodes that may speak about the value of one of `nodes`, whatever branch it takes.
  static Nodes parts_of(const Nodes& nodes) {
    Nodes out;
    for (const Node* node : nodes) add_parts(*node, out);
    return out;
  }

  static void add_parts(const Node& node, Nodes& out) {
    const Node& target = node.target();
    if (std::ranges::find(out, &target) != out.end()) return;
    out.push_back(&target);
    for (const auto* branches : {&target.all_of, &target.any_of, &target.one_of})
      for (const Node* branch : *branches) add_parts(*branch, out);
    for (const Node* branch : {target.then_node, target.else_node})
      if (branch != nullptr) add_parts(*branch, out);
  }

  static Nodes under_key(const Nodes& nodes, std::string_view key) {
    Nodes out;
    for (const Node* node : nodes) {
      const Node* property = node->find_property(key);
      if (property != nullptr) out.push_back(property);
      for (const Node::PatternProperty& pattern : node->pattern_properties)
        if (re2::RE2::PartialMatch(re2::StringPiece(key.data(), key.size()), *pattern.key)) out.push_back(pattern.node);
      if (property == nullptr && node->additional_properties != nullptr) out.push_back(node->additional_properties);
    }
    return out;
  }

  static Nodes under_index(const Nodes& nodes, std::size_t index) {
    Nodes out;
    for (const Node* node : nodes) {
      const bool listed = index < node->item_list.size();
      const Node* rest = node->item_list.empty() ? node->items : node->additional_items;
      if (const Node* item = listed ? node->item_list[index] : rest; item != nullptr) out.push_back(item);
    }
    return out;
  }

  static std::string_view title_of(const Nodes& nodes) {
    for (const Node* node : nodes)
      if (const std::string_view title = node->shown_title(); !title.empty()) return title;
    return {};
  }

  void walk(const Value& value, const Nodes& nodes, bool item) {
    if (value.is(yaml::Kind::scalar) && suspicious_.contains(&value)) look_into(value);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      path_.enter(i);
      walk(value.items[i], parts_of(under_index(nodes, i)), true);
      path_.leave();
    }
    if (value.members.empty()) return;
    levels_.push_back({&value, nodes, item});
    for (const yaml::Member& member : value.members) {
      const Nodes under = under_key(nodes, member.key.text);
      path_.enter(member.key.text, title_of(under));
      walk(member.value, parts_of(under), false);
      path_.leave();
    }
    levels_.pop_back();
  }

  void look_into(const Value& text) {
    if (text.style == yaml::Style::literal) find_keys(text);
    if (const std::size_t tab = stray_tab(text.text); tab < text.text.size()) report_tab(text, tab);
  }

  // Lines deeper than a key belong to it, and the items of a list at its column.
  void find_keys(const Value& text) {
    std::optional<KeyLine> above;
    for (const KeyLine& line : key_lines(text.text)) {
      if (above && (line.column > above->column || (line.column == above->column && line.dash && !above->dash)))
        continue;
      const Level* level = level_of(line);
      if (level == nullptr) continue;
      above = line;
      out_.swallowed_.insert({level->map, line.key});
      const std::string neighbour =
          line.dash ? "- " + level->map->members.front().key.text : holder_of(*level->map, text);
      const std::string words = shown(std::string_view(text.text).substr(line.first, line.end - line.first), 40);
      report(message::swallowed_key, text, line.first, line.end, {words, path_.field(root_.shown_title()), neighbour});
    }
  }

  // The key of `map` that the text stands under, directly or deeper.
  static std::string holder_of(const Value& map, const Value& text) {
    const yaml::Member* holder = &map.members.front();
    for (const yaml::Member& member : map.members)
      if (member.key.origin.byte < text.origin.byte) holder = &member;
    return holder->key.text;
  }

  // The map that the line was meant for: the innermost that may have the key and has it not yet; behind a dash, that
  // stands behind a dash itself.
  [[nodiscard]] const Level* level_of(const KeyLine& line) const {
    const Level* taken = nullptr;
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
      if ((line.dash && !level->item) || !allows(level->nodes, line.key)) continue;
      if (line.dash || level->map->find_member(line.key) == nullptr) return &*level;
      if (taken == nullptr) taken = &*level;
    }
    return taken;
  }

  static bool allows(const Nodes& nodes, std::string_view key) {
    return std::ranges::any_of(nodes, [&](const Node* node) {
      const Node* property = node->find_property(key);
      return property != nullptr && !property->target().never;
    });
  }

  void report_tab(const Value& value, std::size_t tab) {
    const std::string_view text = value.text;
    const std::size_t begin = yaml::line_begin(text, tab);
    const std::string_view line = text.substr(begin, yaml::line_end(text, tab) - begin);
    const std::string field = path_.field(root_.shown_title());
    const std::string_view before = line.substr(0, tab - begin);
    if (std::ranges::count(line, '\t') < 2 || before.empty())
      return report(message::tab_in_text, value, tab, tab + 1, {field, shown(before, 40)});
    std::string cells;
    for (const char c : line) cells += c == '\t' ? std::string(" | ") : std::string(1, c);
    report(message::cells_in_text, value, tab, tab + 1, {field, shown(cells, 60)});
  }

  void report(const base::Message& message, const Value& text, std::size_t first, std::size_t end,
              std::vector<std::string> arguments) {
    Problem problem;
    problem.diagnostic.message = &message;
    problem.diagnostic.arguments = std::move(arguments);
    problem.diagnostic.span = {text.origin, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first)};
    problem.diagnostic.pointer = path_.pointer();
    problem.depth = path_.depth();
    out_.problems_.push_back(std::move(problem));
    out_.texts_.insert(&text);
  }

  const Node& root_;
  std::unordered_set<const Value*> suspicious_;
  Strangers& out_;
  std::vector<Level> levels_;
  Path path_;
};

Strangers::Strangers(const yaml::Value& document, const Schema::Node& root) {
  std::unordered_set<const Value*> suspicious;
  collect_suspicious(document, suspicious);
  if (!suspicious.empty()) StrangerSearch(root, std::move(suspicious), *this).run(document);
}

}  // namespace validate
