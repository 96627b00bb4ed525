// Compiles a schema once: keywords to fields, `$ref`s to pointers, patterns to RE2. Schemas are ours, so everything
// wrong with one is a Defect that names the place in the schema.
#include "base/failure.h"
#include "validate/references.h"
#include "validate/schema_node.h"

#include <algorithm>
#include <array>
#include <set>

namespace validate {

namespace {

using Node = Schema::Node;
using yaml::Kind;
using yaml::Value;

// Keywords that ask nothing of a value.
constexpr std::array<std::string_view, 14> words_only{"$schema",         "$id",
                                                      "$comment",        "title",
                                                      "description",     "default",
                                                      "readOnly",        "writeOnly",
                                                      "definitions",     "markdownDescription",
                                                      "defaultSnippets", "contentMediaType",
                                                      "contentEncoding", "enumDescriptions"};

[[noreturn]] void refuse(const std::string& what, const Value& where) {
  throw base::Defect("schema, byte " + std::to_string(where.origin.byte) + ": " + what);
}

Types type_named(const Value& name) {
  static constexpr std::array<std::pair<std::string_view, Types>, 7> names{{{"null", types::null},
                                                                            {"boolean", types::boolean},
                                                                            {"integer", types::integer},
                                                                            {"number", types::number | types::integer},
                                                                            {"string", types::string},
                                                                            {"array", types::array},
                                                                            {"object", types::object}}};
  for (const auto& [word, bits] : names)
    if (name.text == word) return bits;
  refuse("unknown type " + name.text, name);
}

double number_in(const Value& value) {
  if ((types_of(value) & types::number) == 0) refuse("a number is expected", value);
  return number_of(value);
}

std::size_t count_in(const Value& value) {
  if ((types_of(value) & types::integer) == 0 || number_of(value) < 0) refuse("a whole number is expected", value);
  return static_cast<std::size_t>(number_of(value));
}

bool flag_in(const Value& value) {
  if (types_of(value) != types::boolean) refuse("true or false is expected", value);
  return value.text == "true";
}

std::vector<std::string> words_in(const Value& list) {
  if (!list.is(Kind::list)) refuse("a list of words is expected", list);
  std::vector<std::string> words;
  for (const Value& word : list.items) words.push_back(word.text);
  return words;
}

std::string shown(const Value& value) {
  switch (value.kind) {
    case Kind::null: return "null";
    case Kind::list: return "[…]";
    case Kind::map: return "{…}";
    case Kind::scalar: break;
  }
  return value.text;
}

Node::Choice choice_of(const Value& value) { return {canonical(value), shown(value), types_of(value), {}}; }

// `enumDescriptions` stands beside `enum`, a word a choice; a constant is explained by its description.
void add_glosses(const Value& schema, Node& node) {
  const Value* glosses = schema.find("enumDescriptions");
  if (glosses != nullptr) {
    if (!node.choices || words_in(*glosses).size() != node.choices->size()) refuse("a gloss a choice", *glosses);
    for (std::size_t i = 0; i < node.choices->size(); ++i) (*node.choices)[i].gloss = glosses->items[i].text;
  } else if (const Value* description = schema.find("description");
             description != nullptr && schema.find("const") != nullptr) {
    node.choices->front().gloss = description->text;
  }
}

// `required` and `not` alone: a branch of `oneOf` that asks for its keys.
bool requires_only(const Value& schema) {
  return schema.find("required") != nullptr && std::ranges::all_of(schema.members, [](const yaml::Member& m) {
           return m.key.text == "required" || m.key.text == "not" || m.key.text == "title" ||
                  m.key.text == "description";
         });
}

class Compiler {
 public:
  Compiler(const Value& root, std::deque<Node>& nodes, std::map<std::string, re2::RE2>& expressions)
      : references_(root), nodes_(nodes), expressions_(expressions) {}

  const Node* compile(const Value& schema) {
    if (const auto known = compiled_.find(&schema); known != compiled_.end()) return known->second;
    Node& node = nodes_.emplace_back();
    compiled_.emplace(&schema, &node);
    if (types_of(schema) == types::boolean) {
      node.never = !flag_in(schema);
      return &node;
    }
    if (!schema.is(Kind::map)) refuse("a schema is a map or a boolean", schema);
    if (const Value* title = schema.find("title")) node.title = title->text;
    if (const Value* definitions = schema.find("definitions"))
      for (const yaml::Member& member : definitions->members) compile(member.value);
    if (const Value* name = schema.find("$ref"); name != nullptr && name->is(Kind::scalar)) {
      reference(schema, *name, node);
      return &node;
    }
    for (const yaml::Member& member : schema.members) keyword(member.key, member.value, node);
    add_glosses(schema, node);
    node.only_requires = requires_only(schema);
    return &node;
  }

 private:
  void reference(const Value& schema, const Value& name, Node& node) {
    const Value* found = references_.find(schema, name.text);
    if (found == nullptr) refuse("$ref leads nowhere: " + name.text, name);
    node.ref = compile(*found);
  }

  const re2::RE2* expression_in(const Value& pattern) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    const re2::RE2& expression = expressions_.try_emplace(pattern.text, pattern.text, options).first->second;
    if (!expression.ok()) refuse("pattern: " + expression.error(), pattern);
    return &expression;
  }

  void keyword(const Value& key, const Value& value, Node& node) {
    const std::string& name = key.text;
    if (value_keyword(name, value, node) || count_keyword(name, value, node) || list_keyword(name, value, node) ||
        map_keyword(name, value, node) || branch_keyword(name, value, node))
      return;
    const bool words = std::ranges::find(words_only, name) != words_only.end() || name.starts_with("x-");
    if (!words) refuse("unknown keyword " + name, key);
  }

  bool value_keyword(const std::string& key, const Value& value, Node& node) {
    if (key == "type") {
      for (const Value& name : value.items) node.types |= type_named(name);
      if (value.is(Kind::scalar)) node.types = type_named(value);
    } else if (key == "enum") {
      node.choices.emplace();
      for (const Value& choice : value.items) node.choices->push_back(choice_of(choice));
    } else if (key == "const") {
      node.choices = {choice_of(value)};
    } else if (key == "examples") {
      for (const Value& example : value.items)
        if (example.is(Kind::scalar)) node.examples.push_back(example.text);
    } else if (key == "pattern") {
      node.pattern = expression_in(value);
    } else if (key == "format") {
      node.date = value.text == "date";
    } else if (key == "x-blank") {
      node.may_be_blank = flag_in(value);
    } else if (key == "uniqueItems") {
      node.unique_items = flag_in(value);
    } else {
      return false;
    }
    return true;
  }

  static bool count_keyword(const std::string& key, const Value& value, Node& node) {
    static const std::array<std::pair<std::string_view, std::optional<std::size_t> Node::*>, 6> counts{
        {{"minLength", &Node::min_length},
         {"maxLength", &Node::max_length},
         {"minItems", &Node::min_items},
         {"maxItems", &Node::max_items},
         {"minProperties", &Node::min_properties},
         {"maxProperties", &Node::max_properties}}};
    static const std::array<std::pair<std::string_view, std::optional<double> Node::*>, 5> numbers{
        {{"minimum", &Node::minimum},
         {"maximum", &Node::maximum},
         {"exclusiveMinimum", &Node::exclusive_minimum},
         {"exclusiveMaximum", &Node::exclusive_maximum},
         {"multipleOf", &Node::multiple_of}}};
    for (const auto& [name, field] : counts)
      if (name == key) node.*field = count_in(value);
    for (const auto& [name, field] : numbers)
      if (name == key) node.*field = number_in(value);
    const auto is_key = [&](const auto& entry) { return entry.first == key; };
    return std::ranges::any_of(counts, is_key) || std::ranges::any_of(numbers, is_key);
  }

  bool list_keyword(const std::string& key, const Value& value, Node& node) {
    if (key == "items") {
      if (value.is(Kind::list))
        node.item_list = compile_all(value);
      else
        node.items = compile(value);
    } else if (key == "additionalItems") {
      node.additional_items = compile(value);
    } else if (key == "contains") {
      node.contains = compile(value);
    } else {
      return false;
    }
    return true;
  }

  bool map_keyword(const std::string& key, const Value& value, Node& node) {
    if (key == "properties") {
      properties(value, node);
    } else if (key == "patternProperties") {
      for (const yaml::Member& member : value.members)
        node.pattern_properties.push_back({expression_in(member.key), compile(member.value)});
    } else if (key == "additionalProperties") {
      node.additional_properties = compile(value);
    } else if (key == "propertyNames") {
      node.property_names = compile(value);
    } else if (key == "required") {
      node.required = words_in(value);
    } else if (key == "dependencies") {
      dependencies(value, node);
    } else {
      return false;
    }
    return true;
  }

  bool branch_keyword(const std::string& key, const Value& value, Node& node) {
    static const std::array<std::pair<std::string_view, const Node * Node::*>, 4> single{
        {{"not", &Node::not_node}, {"if", &Node::if_node}, {"then", &Node::then_node}, {"else", &Node::else_node}}};
    static const std::array<std::pair<std::string_view, std::vector<const Node*> Node::*>, 3> several{
        {{"allOf", &Node::all_of}, {"anyOf", &Node::any_of}, {"oneOf", &Node::one_of}}};
    for (const auto& [name, field] : single)
      if (name == key) return (node.*field = compile(value)) != nullptr;
    for (const auto& [name, field] : several) {
      if (name != key) continue;
      node.*field = compile_all(value);
      return true;
    }
    return false;
  }

  std::vector<const Node*> compile_all(const Value& list) {
    if (!list.is(Kind::list)) refuse("a list of schemas is expected", list);
    std::vector<const Node*> out;
    for (const Value& schema : list.items) out.push_back(compile(schema));
    return out;
  }

  void properties(const Value& map, Node& node) {
    std::vector<Node::Property> list;
    for (const yaml::Member& member : map.members) list.push_back({member.key.text, compile(member.value)});
    std::vector<std::size_t> order(list.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::string_view(list[i].key); });
    node.written_order.resize(list.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      node.written_order[order[i]] = i;
      node.properties.push_back(list[order[i]]);
    }
  }

  void dependencies(const Value& map, Node& node) {
    for (const yaml::Member& member : map.members) {
      if (member.value.is(Kind::list))
        node.dependencies.push_back({member.key.text, words_in(member.value), nullptr});
      else
        node.dependencies.push_back({member.key.text, {}, compile(member.value)});
    }
  }

  References references_;
  std::deque<Node>& nodes_;
  std::map<std::string, re2::RE2>& expressions_;
  std::unordered_map<const Value*, const Node*> compiled_;
};

// A schema that asks the same value of itself again would never end: `{"$ref": "#"}`.
class LoopSearch {
 public:
  void visit(const Node* node) {
    if (node == nullptr || !asks_again(*node) || done_.contains(node)) return;
    base::ensure(open_.insert(node).second, "a schema does not refer to itself without going into the value");
    visit(node->ref);
    for (const auto* list : {&node->all_of, &node->any_of, &node->one_of})
      for (const Node* branch : *list) visit(branch);
    for (const Node* branch : {node->not_node, node->if_node, node->then_node, node->else_node}) visit(branch);
    for (const Node::Dependency& dependency : node->dependencies) visit(dependency.node);
    open_.erase(node);
    done_.insert(node);
  }

 private:
  // Most ask of what is inside the value alone.
  static bool asks_again(const Node& node) {
    return node.ref != nullptr || node.not_node != nullptr || node.if_node != nullptr || !node.all_of.empty() ||
           !node.any_of.empty() || !node.one_of.empty() || !node.dependencies.empty();
  }

  std::set<const Node*> open_;
  std::set<const Node*> done_;
};

}  // namespace

const Node* Node::find_property(std::string_view key) const {
  const auto found =
      std::ranges::lower_bound(properties, key, {}, [](const Property& p) { return std::string_view(p.key); });
  return found != properties.end() && found->key == key ? found->node : nullptr;
}

Schema::Schema(const Value& json) : store_(std::make_unique<Store>()) {
  store_->root = Compiler(json, store_->nodes, store_->expressions).compile(json);
  LoopSearch search;
  for (const Node& node : store_->nodes) search.visit(&node);
}

Schema::Schema(Schema&&) noexcept = default;
Schema::~Schema() = default;

const Node& Schema::root() const { return *store_->root; }

}  // namespace validate
