// The fields a place in a template sees: the view's, and those of the lists around it.
#pragma once

#include "compose/template.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compose {

class Scopes {
 public:
  explicit Scopes(AnyFields view) : scopes_{view} {}

  void enter(AnyFields item) { scopes_.push_back(item); }
  void leave() { scopes_.pop_back(); }
  // Inside a section of an unknown field nothing can be said of names that are not found.
  void enter_unknown() { ++unknown_; }
  void leave_unknown() { --unknown_; }
  [[nodiscard]] bool judged() const { return unknown_ == 0; }

  // The innermost field of that name.
  [[nodiscard]] std::optional<FieldUse> find(std::string_view name) const;
  // All names seen here, innermost first.
  [[nodiscard]] std::vector<std::string_view> names() const;

 private:
  std::vector<AnyFields> scopes_;  // from the view outside to the innermost list's item
  int unknown_ = 0;
};

}  // namespace compose
