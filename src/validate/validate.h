// Values against JSON Schema draft-07: coded findings at the exact key, with hints.
//
// Beyond draft-07: a text of blanks alone is no value, as if nothing stood there, unless the schema says `x-blank`; and
// what stands inside a text and does not belong there (validate/strangers.h) is found.
#pragma once

#include "base/diagnostic.h"
#include "yaml/value.h"

#include <memory>
#include <string>
#include <string_view>

namespace validate {

// A compiled schema. Compiling refuses unknown keywords, bad patterns and `$ref`s that lead nowhere: base::Defect,
// since schemas are ours. `$ref` reaches into the same file only.
class Schema {
 public:
  explicit Schema(const yaml::Value& json);
  Schema(Schema&&) noexcept;
  ~Schema();

  struct Node;
  [[nodiscard]] const Node& root() const;

 private:
  struct Store;
  std::unique_ptr<Store> store_;
};

void validate(const yaml::Value& value, const Schema& schema, base::Diagnostics& diagnostics);

// Draft-07 and nothing beyond it.
bool conforms(const yaml::Value& value, const Schema& schema);

}  // namespace validate
