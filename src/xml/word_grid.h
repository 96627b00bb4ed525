// The cells of a table of Word at their places of its grid (ECMA-376-1, 17.4): spans over columns as they are told,
// spans over rows by the column in which their cells begin.
#pragma once

#include "xml/word.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace xml {

// Word has at most 63 columns; what claims more is not made by it.
inline constexpr std::uint32_t word_columns = 1'000;

enum class WordMerge : std::uint8_t { none, begins, goes_on };

class WordGrid {
 public:
  void begin_row(bool head);
  void skip_columns(std::uint32_t count) { column_ = std::min(column_ + count, word_columns); }

  // A cell that is covered takes its place and shows nothing.
  void put(std::vector<WordBlock> blocks, std::uint32_t columns, WordMerge down, WordMerge across);
  // Is the cell that begins here, merged so, covered by another?
  [[nodiscard]] bool is_covered(WordMerge down, WordMerge across) const;
  [[nodiscard]] bool is_full() const { return column_ >= word_columns; }
  void end_row();
  void drop_row();

  WordTable finish() { return std::move(table_); }

 private:
  struct Tall {  // a cell that may go on in the next row
    std::uint32_t column = 0, end = 0;
    std::uint32_t row = 0, cell = 0;
  };
  [[nodiscard]] const Tall* above() const;

  WordTable table_;
  WordRow row_;
  std::uint32_t column_ = 0;
  std::vector<Tall> above_, here_;  // of the row above, and of this one; by columns
};

}  // namespace xml
