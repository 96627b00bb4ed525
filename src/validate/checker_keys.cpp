// Maps. An unknown key and a missing one that resemble each other are one mistake.
#include "base/near_words.h"
#include "base/utf8.h"
#include "validate/checker.h"
#include "validate/choices.h"
#include "validate/messages.h"

#include <algorithm>

namespace validate {

namespace {

// As many keys as a message can list and a reader take in.
constexpr std::size_t listed_keys = 15;

using Node = Schema::Node;

std::string name_of(const Node& node, std::string_view key) {
  const Node* property = node.find_property(key);
  return field_name(key, property == nullptr ? std::string_view() : property->shown_title());
}

// Known keys that the map does not have yet, as the schema lists them.
std::vector<std::string_view> free_keys(const Node& node, const yaml::Value& map) {
  std::vector<std::string_view> keys;
  for (const std::size_t i : node.written_order)
    if (map.find_member(node.properties[i].key) == nullptr) keys.emplace_back(node.properties[i].key);
  return keys;
}

std::string names_of(const Node& node, const std::vector<std::string_view>& keys) {
  std::string out;
  for (std::size_t i = 0; i < keys.size() && i < listed_keys; ++i) out += (i == 0 ? "" : ", ") + name_of(node, keys[i]);
  return keys.size() > listed_keys ? out + ", …" : out;
}

// Which of `keys` was meant: by its letters, or by its Russian title.
std::size_t meant_key(const Node& node, std::string_view typed, const std::vector<std::string_view>& keys) {
  const std::size_t near = base::nearest(typed, keys);
  if (near < keys.size()) return near;
  const std::u32string word = base::folded(typed);
  const std::string switched = base::in_latin_layout(typed);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const Node* property = node.find_property(keys[i]);
    const bool titled = property != nullptr && base::folded(property->shown_title()) == word;
    if (titled || switched == keys[i]) return i;
  }
  return keys.size();
}

// A key as a message shows it: one line, not too long.
std::string shown_key(const yaml::Value& key) {
  constexpr std::size_t longest = 60;
  const std::u32string words = base::to_utf32(key.text.substr(0, key.text.find('\n')));
  return words.size() > longest ? base::to_utf8(words.substr(0, longest)) + "…" : base::to_utf8(words);
}

// A map in braces begins before its first key.
bool is_in_braces(const yaml::Value& map) {
  return !map.members.empty() && map.members.front().key.origin.byte != map.origin.byte;
}

// Our keys are Latin words; what has other letters or spaces in it came out of a sentence.
bool is_prose(std::string_view key) {
  return std::ranges::any_of(key, [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

bool Checker::check_map(const Node& node, const Value& map, Problems* problems) {
  bool good = true;
  const auto demand = [&](bool holds, const base::Message& message, std::size_t bound) {
    if (holds) return;
    good = false;
    if (problems != nullptr) report(message, map, {field(), std::to_string(bound)}, *problems);
  };
  if (node.min_properties)
    demand(map.members.size() >= *node.min_properties, message::too_few_keys, *node.min_properties);
  if (node.max_properties)
    demand(map.members.size() <= *node.max_properties, message::too_many_keys, *node.max_properties);
  if (!good && problems == nullptr) return false;
  if (!check_members(node, map, problems)) good = false;
  if (!good && problems == nullptr) return false;
  return check_dependencies(node, map, problems) && good;
}

bool Checker::check_members(const Node& node, const Value& map, Problems* problems) {
  std::vector<std::string_view> missing;
  for (const std::string& key : node.required)
    if (map.find_member(key) == nullptr) missing.emplace_back(key);
  if (!missing.empty() && problems == nullptr) return false;

  bool good = missing.empty();
  std::vector<const yaml::Member*> unknown;
  Problems inside;  // shown behind the findings about the keys themselves
  for (const yaml::Member& member : map.members) {
    bool known = true;
    if (!check_member(node, member, known, problems == nullptr ? nullptr : &inside)) good = false;
    if (!known) unknown.push_back(&member);
    if (!good && problems == nullptr) return false;
    if (inside.size() > enough_problems) break;
  }
  if (problems != nullptr) {
    report_keys(node, map, std::move(unknown), std::move(missing), *problems);
    std::ranges::move(inside, std::back_inserter(*problems));
  }
  return good;
}

// False when the member is wrong; `known` false when its key is not allowed here at all.
bool Checker::check_member(const Node& node, const yaml::Member& member, bool& known, Problems* problems) {
  bool good = true;
  if (node.property_names != nullptr && !accepts(*node.property_names, member.key)) {
    good = false;
    if (problems != nullptr) report(message::bad_key_name, member.key, {shown_key(member.key)}, *problems);
  }
  bool matched = false;
  const auto descend = [&](const Node& child) {
    matched = true;
    path_.enter(member.key.text, child.shown_title());
    if (!check(child, member.value, problems)) good = false;
    path_.leave();
  };
  if (const Node* property = node.find_property(member.key.text)) descend(*property);
  for (const Node::PatternProperty& pattern : node.pattern_properties)
    if (re2::RE2::PartialMatch(member.key.text, *pattern.key)) descend(*pattern.node);
  if (matched || node.additional_properties == nullptr) return good;
  if (node.additional_properties->never) return known = false;
  descend(*node.additional_properties);
  return good;
}

void Checker::report_keys(const Node& node, const Value& map, std::vector<const yaml::Member*> unknown,
                          std::vector<std::string_view> missing, Problems& problems) {
  for (const std::string_view key : missing) {
    const auto typed =
        std::ranges::find_if(unknown, [&](const yaml::Member* u) { return meant_key(node, u->key.text, {key}) == 0; });
    if (typed == unknown.end()) {
      if (is_mistyped(problems, key)) continue;
      report(message::missing_key, map, {name_of(node, key), std::string(key)}, problems);
      problems.back().silent = is_swallowed(map, key);
      continue;
    }
    const Value& misspelt = (*typed)->key;
    path_.enter(misspelt.text, {});
    base::Diagnostic& said =
        report(message::misspelt_key, misspelt, {shown_key(misspelt), name_of(node, key)}, problems);
    name_cyrillic(misspelt.text, key, said);
    problems.back().meant = key;
    path_.leave();
    unknown.erase(typed);
  }
  if (unknown.empty()) return;
  const std::vector<std::string_view> free = free_keys(node, map);
  for (const yaml::Member* member : unknown) report_unknown(node, map, *member, free, problems);
}

// `keys` are those that the map may have and has not.
void Checker::report_unknown(const Node& node, const Value& map, const yaml::Member& member,
                             const std::vector<std::string_view>& keys, Problems& problems) {
  const Value& key = member.key;
  const std::size_t meant = meant_key(node, key.text, keys);
  path_.enter(key.text, {});
  if (meant < keys.size()) {
    base::Diagnostic& said =
        report(message::unknown_key_near, key, {shown_key(key), name_of(node, keys[meant])}, problems);
    name_cyrillic(key.text, keys[meant], said);
    problems.back().meant = keys[meant];
  } else if (is_prose(key.text) && member.value.is(yaml::Kind::null)) {
    report(message::key_cut_by_comma, key, {shown_key(key)}, problems);
  } else if (is_prose(key.text)) {
    report(is_in_braces(map) ? message::prose_in_braces : message::prose_as_key, key,
           {shown_key(key), names_of(node, keys)}, problems);
  } else {
    report(message::unknown_key, key, {shown_key(key), names_of(node, keys)}, problems);
  }
  path_.leave();
}

bool Checker::is_mistyped(const Problems& problems, std::string_view key) const {
  const std::string here = path_.pointer() + "/";
  return std::ranges::any_of(problems, [&](const Problem& p) {
    const bool names = key.empty() ? !p.meant.empty() : p.meant == key;
    return names && p.depth == path_.depth() + 1 && p.diagnostic.pointer.starts_with(here);
  });
}

bool Checker::check_dependencies(const Node& node, const Value& map, Problems* problems) {
  bool good = true;
  for (const Node::Dependency& dependency : node.dependencies) {
    const yaml::Member* member = map.find_member(dependency.key);
    if (member == nullptr) continue;
    if (dependency.node != nullptr && !check(*dependency.node, map, problems)) good = false;
    for (const std::string& key : dependency.required) {
      if (map.find_member(key) != nullptr) continue;
      good = false;
      if (problems == nullptr || is_mistyped(*problems, key)) continue;
      report(message::missing_beside, member->key, {name_of(node, dependency.key), name_of(node, key)}, *problems);
      problems->back().silent = is_swallowed(map, key);
    }
    if (!good && problems == nullptr) return false;
  }
  return good;
}

}  // namespace validate
