// A compiled schema: one node a subschema, all of them owned by one store.
#pragma once

#include "validate/json_types.h"
#include "validate/validate.h"

#include <re2/re2.h>

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace validate {

struct Schema::Node {
  struct Property {
    std::string key;
    const Node* node = nullptr;
  };
  struct PatternProperty {
    const re2::RE2* key = nullptr;  // of the store
    const Node* node = nullptr;
  };
  struct Dependency {
    std::string key;
    std::vector<std::string> required;
    const Node* node = nullptr;
  };
  struct Choice {
    std::string canonical;
    std::string shown;
    Types types = 0;
    std::string gloss;  // what a Russian reader calls it
  };

  std::string title;  // Russian
  std::vector<std::string> examples;

  bool never = false;         // the schema `false`
  const Node* ref = nullptr;  // stands for this node; siblings are only words

  Types types = 0;                             // 0: any
  std::optional<std::vector<Choice>> choices;  // enum, const
  std::optional<double> minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of;
  std::optional<std::size_t> min_length, max_length;
  const re2::RE2* pattern = nullptr;  // of the store
  bool date = false;                  // format: date
  bool may_be_blank = false;          // x-blank: a cell that is left empty on purpose

  std::vector<const Node*> item_list;
  const Node* items = nullptr;
  const Node* additional_items = nullptr;
  const Node* contains = nullptr;
  std::optional<std::size_t> min_items, max_items;
  bool unique_items = false;

  std::vector<Property> properties;        // sorted by key
  std::vector<std::size_t> written_order;  // indices of properties as the schema lists them
  std::vector<PatternProperty> pattern_properties;
  const Node* additional_properties = nullptr;
  const Node* property_names = nullptr;
  std::vector<std::string> required;
  std::vector<Dependency> dependencies;
  std::optional<std::size_t> min_properties, max_properties;

  std::vector<const Node*> all_of, any_of, one_of;
  const Node* not_node = nullptr;
  const Node* if_node = nullptr;
  const Node* then_node = nullptr;
  const Node* else_node = nullptr;

  bool only_requires = false;  // nothing but `required` and `not`: a branch that asks for its keys

  // The node that `$ref`s lead to.
  [[nodiscard]] const Node& target() const { return ref == nullptr ? *this : ref->target(); }
  [[nodiscard]] const Node* find_property(std::string_view key) const;
  // The nearest title on the way along `$ref`s.
  [[nodiscard]] std::string_view shown_title() const {
    return !title.empty() || ref == nullptr ? std::string_view(title) : ref->shown_title();
  }
};

struct Schema::Store {
  std::deque<Node> nodes;
  std::map<std::string, re2::RE2> expressions;  // by pattern: a length is spelt alike under thirty keys
  const Node* root = nullptr;
};

}  // namespace validate
