#include "app/schema_walk.h"

#include "yaml/pointer.h"

#include <algorithm>
#include <array>
#include <functional>

namespace witness {

namespace {

using yaml::Kind;
using yaml::Value;

struct Node {
  std::string pointer;
  const Value* value;
};

Node resolved_node(const Value& schema, Node node) {
  for (const Value* ref = node.value->find("$ref"); ref != nullptr; ref = node.value->find("$ref")) {
    node.pointer = ref->text.substr(1);
    node.value = yaml::follow(schema, node.pointer)->value;
  }
  return node;
}

Node child(const Node& node, std::string_view key) {
  return {node.pointer + yaml::pointer_step(key), node.value->find(key)};
}

std::string_view type_of(const Value& value) {
  if (value.kind == Kind::map) return "object";
  if (value.kind == Kind::list) return "array";
  if (value.kind == Kind::null) return "null";
  switch (yaml::scalar_type(value)) {
    case yaml::ScalarType::boolean: return "boolean";
    case yaml::ScalarType::integer: return "integer";
    case yaml::ScalarType::number: return "number";
    case yaml::ScalarType::text: break;
  }
  return "string";
}

bool is_of_type(const Value& value, const Value& type) {
  const auto one = [&](const Value& name) {
    const std::string_view is = type_of(value);
    return name.text == is || (name.text == "number" && is == "integer");
  };
  return type.kind == Kind::list ? std::ranges::any_of(type.items, one) : one(type);
}

bool lists_key(const Node& node, const std::string& key) {
  const Value* properties = node.value->find("properties");
  return properties != nullptr && properties->find(key) != nullptr;
}

// Good enough to tell the branches of our schemas apart: types, words, required and forbidden keys.
bool fits(const Value& schema, Node node, const Value& value) {
  node = resolved_node(schema, node);
  if (node.value->kind != Kind::map) return node.value->text != "false";
  if (const Value* type = node.value->find("type"); type != nullptr && !is_of_type(value, *type)) return false;
  if (const Value* word = node.value->find("const"); word != nullptr && word->text != value.text) return false;
  if (const Value* words = node.value->find("enum"); words != nullptr)
    if (std::ranges::find(words->items, value.text, &Value::text) == words->items.end()) return false;
  if (value.kind != Kind::map) return true;
  if (const Value* keys = node.value->find("required"); keys != nullptr)
    for (const Value& key : keys->items)
      if (value.find(key.text) == nullptr) return false;
  const Value* more = node.value->find("additionalProperties");
  const bool closed = more != nullptr && more->text == "false";
  for (const yaml::Member& member : value.members) {
    if (closed && !lists_key(node, member.key.text)) return false;
    const Value* properties = node.value->find("properties");
    const Value* property = properties == nullptr ? nullptr : properties->find(member.key.text);
    if (property != nullptr && property->kind == Kind::scalar && property->text == "false") return false;
  }
  return true;
}

class Walk {
 public:
  explicit Walk(const Value& schema) : schema_(schema) {}

  void go(Node node, const Value& value, const std::string& at) {
    node = resolved_node(schema_, node);
    if (node.value->kind != Kind::map) return;
    for (const std::string_view branches : {"allOf", "anyOf", "oneOf"}) {
      const Node all = child(node, branches);
      if (all.value == nullptr) continue;
      for (std::size_t i = 0; i < all.value->items.size(); ++i) {
        const Node branch{all.pointer + "/" + std::to_string(i), &all.value->items[i]};
        if (fits(schema_, branch, value)) go(branch, value, at);
      }
    }
    for (const std::string_view branch : {"then", "else"})
      if (const Node it = child(node, branch); it.value != nullptr && fits(schema_, it, value)) go(it, value, at);
    if (value.kind == Kind::list) go_items(node, value, at);
    if (value.kind == Kind::map) go_members(node, value, at);
  }

  std::map<std::string, std::vector<std::string>> found;

 private:
  void go_items(const Node& node, const Value& list, const std::string& at) {
    const Node items = child(node, "items");
    if (items.value == nullptr) return;
    for (std::size_t i = 0; i < list.items.size(); ++i) go(items, list.items[i], at + "/" + std::to_string(i));
  }

  void go_members(const Node& node, const Value& map, const std::string& at) {
    const Node properties = child(node, "properties");
    const Node more = child(node, "additionalProperties");
    for (const yaml::Member& member : map.members) {
      const std::string place = at + yaml::pointer_step(member.key.text);
      const Value* property = properties.value == nullptr ? nullptr : properties.value->find(member.key.text);
      if (property != nullptr) {
        const Node it = child(properties, member.key.text);
        found[it.pointer].push_back(place);
        go(it, member.value, place);
      } else if (more.value != nullptr) {
        go(more, member.value, place);
      }
    }
  }

  const Value& schema_;
};

void collect(const Value& node, const std::string& at, std::map<std::string, const Value*>& out) {
  if (node.kind == Kind::list)
    for (std::size_t i = 0; i < node.items.size(); ++i) collect(node.items[i], at + "/" + std::to_string(i), out);
  for (const yaml::Member& member : node.members) {
    const std::string here = at + yaml::pointer_step(member.key.text);
    const bool keys = member.key.text == "properties" && member.value.kind == Kind::map;
    if (!keys) {
      if (member.key.text != "not" && member.key.text != "if" && member.key.text != "examples")
        collect(member.value, here, out);
      continue;
    }
    for (const yaml::Member& property : member.value.members) {
      const std::string place = here + yaml::pointer_step(property.key.text);
      const bool one_value = property.value.kind == Kind::scalar || property.value.find("const") != nullptr;
      if (!one_value) out.emplace(place, &property.value);
      collect(property.value, place, out);
    }
  }
}

}  // namespace

std::map<std::string, const Value*> properties_of(const Value& schema) {
  std::map<std::string, const Value*> out;
  collect(schema, "", out);
  return out;
}

std::map<std::string, std::vector<std::string>> occurrences(const Value& schema, const Value& document) {
  Walk walk(schema);
  walk.go({"", &schema}, document, "");
  return std::move(walk.found);
}

const Value& resolved(const Value& schema, const Value& node) { return *resolved_node(schema, {"", &node}).value; }

}  // namespace witness
