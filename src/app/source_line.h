// The line of the file that a finding shows: as much of it around the place as any report shows.
#pragma once

#include "base/place.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace app {

struct SourceLine {
  std::string words;      // printable; a damaged or very long line is no more than its part around the place
  std::size_t caret = 0;  // code points of `words` before the place
  bool cut_before = false, cut_after = false;
};

// Of one file. Places that come in its order cost one walk over it together.
class SourceLines {
 public:
  explicit SourceLines(std::string_view bytes) : bytes_(bytes) {}
  SourceLine at(base::Place place);

 private:
  void go_to(std::uint32_t line);

  std::string_view bytes_;
  std::uint32_t line_ = 1;
  std::size_t begin_ = 0;  // of that line
};

// The excerpt and the caret under the place, each on a line of its own behind `indent`; at most `width` columns. Empty
// where there is nothing to show.
std::string excerpt(const SourceLine& line, std::string_view indent, std::size_t width);

}  // namespace app
