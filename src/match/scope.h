// A section or a body of a package, as a person names it: what lies inside it and what does not.
#pragma once

#include "match/outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace match {

class Scope {
 public:
  // Empty: all is inside.
  explicit Scope(std::string_view named);

  [[nodiscard]] bool everything() const { return named_.empty(); }
  // One for each part of the outline.
  [[nodiscard]] std::vector<bool> inside(const Outline& outline) const;
  // Whether a body, as the author names it in a row, is the one named.
  [[nodiscard]] bool names_body(std::string_view words) const;

 private:
  [[nodiscard]] bool names(const Part& part) const;

  std::string named_;  // in lower case
};

}  // namespace match
