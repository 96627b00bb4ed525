// Where the checker stands, and what it has found there.
#pragma once

#include "base/diagnostic.h"
#include "validate/schema_node.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace validate {

// The way from the root to a value; words live in the document.
class Path {
 public:
  void enter(std::string_view key, std::string_view title) { steps_.push_back({key, title, 0}); }
  void enter(std::size_t index) { steps_.push_back({{}, {}, index + 1}); }
  void leave() { steps_.pop_back(); }
  [[nodiscard]] std::size_t depth() const { return steps_.size(); }

  // RFC 6901.
  [[nodiscard]] std::string pointer() const;
  // The field for a message: «Название» (title); an item of a list by its number; the document by `root_title`.
  [[nodiscard]] std::string field(std::string_view root_title) const;

 private:
  struct Step {
    std::string_view key;
    std::string_view title;
    std::size_t number;  // of an item from 1; 0 for a key
  };
  std::vector<Step> steps_;
};

// «Название» (title), or the key alone where the schema has no title for it.
std::string field_name(std::string_view key, std::string_view title);

struct Problem {
  base::Diagnostic diagnostic;
  std::size_t depth = 0;  // of the value in the document
  bool silent = false;    // a consequence of what another finding says: it weighs, and is not shown
  std::string meant;      // of a mistyped key: the one that was meant
};

using Problems = std::vector<Problem>;

// Of a value with more of them the rest is not looked at: far more than is shown, and enough to weigh one branch of a
// schema against another.
inline constexpr std::size_t enough_problems = 20'000;

}  // namespace validate
