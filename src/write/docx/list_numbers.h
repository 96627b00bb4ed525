// Labels of points as Word's numbering (ECMA-376-1, 17.9): what is printed is what the document says, and a point that
// a person adds in Word gets the next number.
//
// Word counts: each level has a format of its own («%1.%2.») and goes on from the point before it. A label that Word
// would come to by itself takes the list that runs; one that goes on otherwise begins an instance of the list with the
// numbers it needs; one that no format makes («5а.», set by hand) has a list of its own, so that it counts for nobody.
#pragma once

#include "xml/write.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docx {

inline constexpr std::size_t level_count = 9;  // of a list of Word

enum class Counting : std::uint8_t { decimal, russian_lower, roman_upper, none };

// A label as its numbers: «2.1.» is 2 and 1 with a stop behind each.
struct Label {
  std::vector<int> numbers;            // those of the levels above it first, as far as it names them
  Counting counting = Counting::none;  // of the last number
  std::string format;                  // «%1.%2.»: with the place of its last number at its own level
  std::size_t level = 0;
};

// `level` from 0; «1.1.» is of the second level at least. Nothing that Word counts: Counting::none.
Label label_of(std::string_view words, std::size_t level);

// The instance of a list, from 1, and the level in it that a paragraph has.
struct Numbered {
  int list = 0;
  std::size_t level = 0;
};

class ListNumbers {
 public:
  // The instance of a list in which this label is the next of its level.
  Numbered numbered(std::string_view label, std::size_t level);
  // Of a list item with this mark.
  Numbered marked(std::string_view mark);

  [[nodiscard]] bool empty() const { return instances_.empty(); }
  [[nodiscard]] std::string part() const;  // word/numbering.xml

 private:
  struct Level {
    Counting counting = Counting::none;
    std::string format;
  };
  struct List {  // w:abstractNum
    std::array<Level, level_count> levels;
    std::string mark;     // of items
    bool closed = false;  // for one mark, or one label that nothing counts
  };
  struct Instance {  // w:num
    std::size_t list = 0;
    std::array<int, level_count> starts{};  // 0: as the list
  };

  int instance(Instance made);
  std::size_t list_for(const Label& label, std::size_t level);

  std::vector<List> lists_;
  std::vector<Instance> instances_;
  std::map<std::string, int, std::less<>> marks_;
  // The list of points that runs, and where its counters stand.
  int running_ = 0;
  std::array<int, level_count> counters_{};
};

}  // namespace docx
