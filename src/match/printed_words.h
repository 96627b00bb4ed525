// Words as they come, run by run, to the words that people read, with the way back to where each was written.
#pragma once

#include "match/printed.h"

#include <string_view>

namespace match {

class PrintedWords {
 public:
  explicit PrintedWords(PrintedParagraph& paragraph) : paragraph_(paragraph) {}

  // A slice of a source, or words without one.
  void add(std::string_view words, base::Span span = {}, bool cited = false);
  void add_blank() { blank_ = true; }

 private:
  void put(std::string_view words, base::Span span, bool cited);

  PrintedParagraph& paragraph_;
  bool blank_ = false;  // between what stands and what comes
};

}  // namespace match
