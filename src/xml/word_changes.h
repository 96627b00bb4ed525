// Tracked changes of a Word document (ECMA-376-1, 17.13.5) as they are met, words joined where they stand together.
#pragma once

#include "xml/word.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

// Where a change is marked. Moved words are of two marks: where they were, and where they came to.
struct WordTrack {
  WordChange kind = WordChange::inserted;
  bool left = false;  // moved away from here
  std::string author, date;
};

class WordChanges {
 public:
  // Words as they stand there, all of them: what is not tracked parts what is.
  void say(std::string_view words, const WordTrack* track, const WordTrack* look);
  // A change that stands for itself: a row, a paragraph's look.
  void tell(const WordTrack& track, std::string_view words);
  // What comes next does not stand beside what was.
  void part();

  // Moved words have names, of where they left and where they came.
  void begin_moved_from(std::string_view name) { from_ = name; }
  void begin_moved_to(std::string_view name) { to_.emplace(name); }

  std::vector<WordRevision> finish();

 private:
  struct Left {
    std::size_t revision = 0;  // where it would stand
    std::string name;
  };
  std::optional<std::size_t>& open(const WordTrack& track);
  void add(const WordTrack& track, std::string_view words);
  void close_tracked();

  std::vector<WordRevision> revisions_;
  std::array<std::optional<std::size_t>, 7> open_{};  // by kind, and what left
  std::vector<Left> left_;
  std::string from_;
  std::set<std::string, std::less<>> to_;
};

}  // namespace xml
