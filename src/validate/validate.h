// Values against JSON Schema draft-07: coded findings at the exact key, with hints.
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

}  // namespace validate
