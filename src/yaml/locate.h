// From words back to the file: the only place that turns spans into lines and columns.
#pragma once

#include "base/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace yaml {

// Where the first word of `span` stands: re-reads that one scalar (plain over several lines, quoted with escapes,
// folded, literal) and maps decoded bytes to bytes of the file. Falls back to the value's beginning when it cannot
// prove itself.
base::Place locate(const base::SourceFile& file, const base::Span& span);

// The same for many spans of one file, in any order: they cost one walk over it together and a few lines each.
class Locator {
 public:
  explicit Locator(const base::SourceFile& file);
  base::Place at(const base::Span& span);

 private:
  struct Known {
    std::size_t byte;
    base::Place place;
  };

  void walk_to(std::size_t byte);

  const base::SourceFile& file_;
  std::vector<Known> known_;  // beginnings of lines some thousand bytes apart, as far as the file is walked
};

// The bytes [first, end) of the file that hold the words of `span`; nothing when they cannot be proven: then no fix may
// be offered. Words made by an escape lie at the escape, a folded line break at the break.
struct FileRange {
  std::size_t first = 0;
  std::size_t end = 0;
};
std::optional<FileRange> find_words(const base::SourceFile& file, const base::Span& span);

}  // namespace yaml
