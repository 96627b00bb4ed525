// Where two wordings differ, word by word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace match {

// Words that stand at one place before and after; one of them may be empty.
struct WordChange {
  std::string before, after;
};

// In the order of the text. A word or two that stayed between two changes is part of them: single words that happen to
// be common tell a reader nothing. With `around`, so many unchanged words stand on each side, parted by «…» from those
// left out.
std::vector<WordChange> word_changes(std::string_view before, std::string_view after, std::size_t around = 2);

// A stretch of both texts: the same words, or those that stand in place of each other.
struct WordStretch {
  std::string before, after;
  bool changed = false;
};

// A word or two that stayed are part of a change for who reads it, and apart for who makes it.
enum class Grain { readable, finest };

// Both texts whole, from the first word to the last.
std::vector<WordStretch> word_stretches(std::string_view before, std::string_view after, Grain grain = Grain::readable);

// Half-open ranges of words that stand in place of each other; one of them may be empty.
struct WordRange {
  std::size_t before = 0, before_end = 0, after = 0, after_end = 0;
};

// The same of words that were counted already.
std::vector<WordRange> differing_words(const std::vector<std::string_view>& before,
                                       const std::vector<std::string_view>& after);

}  // namespace match
