// A note to a word of a document.
#pragma once

#include "model/text.h"

#include <string>

namespace model {

// `<note a>` prints `mark`; the words stand at the foot of the page or under the table.
struct Footnote {
  std::string id;
  std::string mark;
  Text text;
  base::Span span;
};

}  // namespace model
