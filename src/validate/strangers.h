// What stands inside a text and does not belong there: keys that slipped to its level, cells of a sheet, tabs.
//
// YAML takes every line below `|` for words that stands deeper than the key; whether `document: plan` among them is a
// key, the schema knows: it is where the key is allowed in the map that holds the text, or in one around it. Russian
// prose has no such line; a text that quotes our own YAML has, and must be quoted.
#pragma once

#include "validate/problems.h"

#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace validate {

class Strangers {
 public:
  Strangers(const yaml::Value& document, const Schema::Node& root);

  [[nodiscard]] const Problems& problems() const { return problems_; }
  // Nothing else that is wrong with the text need be said.
  [[nodiscard]] bool are_in(const yaml::Value& text) const { return texts_.contains(&text); }
  // A text inside `map` holds a line with this key, which `map` may have had.
  [[nodiscard]] bool swallowed(const yaml::Value& map, std::string_view key) const {
    return swallowed_.contains({&map, key});
  }

 private:
  friend class StrangerSearch;

  Problems problems_;
  std::unordered_set<const yaml::Value*> texts_;
  std::set<std::pair<const yaml::Value*, std::string_view>> swallowed_;  // the keys live in the document
};

}  // namespace validate
