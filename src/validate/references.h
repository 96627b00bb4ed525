// `$id` and `$ref` inside one file: which subschema a reference names.
#pragma once

#include "yaml/value.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace validate {

class References {
 public:
  explicit References(const yaml::Value& root);

  // The subschema that `reference`, written in `schema`, names; nullptr when this file does not have it.
  [[nodiscard]] const yaml::Value* find(const yaml::Value& schema, const std::string& reference) const;

 private:
  void walk(const yaml::Value& value, const std::string& base);

  const yaml::Value& root_;
  std::map<std::string, const yaml::Value*, std::less<>> by_id_;        // without an empty fragment
  std::unordered_map<const yaml::Value*, const std::string*> base_of_;  // of every map; strings live in bases_
  std::map<std::string, bool> bases_;
};

}  // namespace validate
