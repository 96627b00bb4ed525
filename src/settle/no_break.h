// The spaces and hyphens of a text that no line may end at, as facts on its runs.
#pragma once

#include "blocks/document.h"
#include "language/joins.h"

#include <string>
#include <vector>

namespace settle {

// Joins are found over the whole text, because a number and its unit may have different looks.
class Joiner {
 public:
  void join(std::vector<blocks::Inline>& inlines, language::Joins kind);

 private:
  void keep_hyphens(std::vector<blocks::Inline>& inlines) const;

  std::string text_;
};

}  // namespace settle
