// A line cut into its words: runs of letters, with where each stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace language {

struct Word {
  std::size_t first = 0, end = 0;  // bytes of the line

  [[nodiscard]] std::string_view in(std::string_view line) const { return line.substr(first, end - first); }
};

std::vector<Word> words_of(std::string_view line);

// The line in lower case, each letter in its old place: those of rare scripts change their length with their case and
// stay as they are.
std::string lower_in_place(std::string_view line);

}  // namespace language
