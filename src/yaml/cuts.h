// What the editors of scalars, lines and brackets share: the old bytes, the changes of one list or map, the cuts.
#pragma once

#include "base/bytes.h"
#include "yaml/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

// The old bytes, with what must be known of them to change them.
struct Page {
  explicit Page(std::string_view bytes);

  [[nodiscard]] bool has_brackets(const Value& value) const;
  // Blanks before `at` on its line do not count as something.
  [[nodiscard]] bool begins_line(std::size_t at) const;
  [[nodiscard]] std::size_t begin_of_line(std::size_t at) const;  // a byte order mark stands before it
  [[nodiscard]] std::size_t column(std::size_t at) const { return at - begin_of_line(at); }
  // The begin of the line behind the value that ends at `end`; a `|` has its line break already.
  [[nodiscard]] std::size_t line_behind(std::size_t end) const;

  std::string_view text;
  std::string_view line_break;  // the file's own
};

// What holds a value.
struct Holder {
  long column = -1;            // of the key or dash; -1 of the document
  const Value* key = nullptr;  // of a member
  bool flow = false;           // inside brackets
};

// The holder of the entries of `value`, but for their keys.
Holder inside(const Page& page, const Value& value, const Holder& holder);

// The bytes of an item that moves, from its column on.
struct Written {
  std::string bytes;  // its first line without the indent
  std::size_t column = 0;
  bool flow = false;  // as it stood inside brackets
};

struct Insertion {
  std::string_view key;
  const Value* value;
  const Written* written = nullptr;  // of what moves; of a member: the only item of its list
};

// What becomes of the members or items of one list or map.
struct Changes {
  std::vector<bool> removed;                     // by index
  std::vector<bool> moved;                       // of those: with the comment lines right above
  std::vector<std::vector<Insertion>> inserted;  // before the index
  std::size_t insertions = 0;

  [[nodiscard]] std::size_t removals() const;
};

std::size_t entry_count(const Value& list_or_map);

// The bytes of each member or item: from its key or dash (in brackets: its value) to where its value ends.
struct Entry {
  std::size_t first = 0;
  std::size_t end = 0;
};
std::vector<Entry> entries_of(const Page& page, const Value& list_or_map);

// The line behind an entry in lines, its comment and the comment lines that are indented deeper than `column`: left
// alone they would seem to belong to what stands above, and become words of a `|` there.
std::size_t lines_behind(const Page& page, std::size_t entry_end, std::size_t column);
// Where the comment lines begin that stand right above an entry in lines, at its own column; else its own line.
std::size_t lines_above(const Page& page, std::size_t entry_first);

// Ranges of the old bytes and what stands there instead. What is put at one byte stands in the order of putting.
class Cuts {
 public:
  explicit Cuts(std::string_view text) : text_(text) {}

  void cut(std::size_t first, std::size_t end, std::string put = {}) { cuts_.push_back({first, end, std::move(put)}); }
  void put(std::size_t at, std::string words) { cut(at, at, std::move(words)); }
  // Whole lines, each with its line break, before the line that begins at `at`: the last line of the file may lack one.
  void put_lines(const Page& page, std::size_t at, std::string lines);

  // The new bytes; nothing when two cuts overlap.
  std::optional<base::Bytes> made() { return made(0, text_.size()); }
  // Of a range; nothing also when a cut lies outside it.
  std::optional<base::Bytes> made(std::size_t first, std::size_t end);

 private:
  struct Cut {
    std::size_t first;
    std::size_t end;
    std::string put;
  };

  std::string_view text_;
  std::vector<Cut> cuts_;
};

}  // namespace yaml
