// A line as its code points, for those who look for slips of typing in it, and what they find.
//
// Such a line is the author's alone: `made` stands for every byte that a reference or the program prints, and a line
// break or the end of a paragraph is '\n'.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace language {

inline constexpr char made = '\x01';

// A place that is typed amiss, and what should stand there.
struct Slip {
  std::size_t first = 0, length = 0;  // bytes of the line
  std::string words;                  // instead; empty: only the author knows
};

struct Sign {
  char32_t c = 0;
  std::size_t at = 0;  // byte of the line
};

class Signs {
 public:
  explicit Signs(std::string_view line);

  [[nodiscard]] std::size_t size() const { return signs_.size() - 1; }
  // Nothing (0) stands before the first and behind the last.
  [[nodiscard]] char32_t operator[](std::size_t index) const { return index < size() ? signs_[index].c : U'\0'; }
  [[nodiscard]] char32_t before(std::size_t index) const { return index == 0 ? U'\0' : signs_[index - 1].c; }
  // Byte at which it begins; of the one behind the last the length of the line.
  [[nodiscard]] std::size_t byte(std::size_t index) const { return signs_[index].at; }
  [[nodiscard]] std::string_view between(std::size_t first, std::size_t end) const {
    return line_.substr(byte(first), byte(end) - byte(first));
  }

 private:
  std::string_view line_;
  std::vector<Sign> signs_;
};

[[nodiscard]] inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
// Not a line break.
[[nodiscard]] inline bool is_blank(char32_t c) { return c == U' ' || c == U'\t' || c == U'\u00a0' || c == U'\u202f'; }
[[nodiscard]] inline bool is_edge(char32_t c) { return c == U'\0' || c == U'\n'; }
// What a word stands between: a blank, an edge.
[[nodiscard]] inline bool is_gap(char32_t c) { return is_blank(c) || is_edge(c); }
[[nodiscard]] bool is_cyrillic(char32_t c);
[[nodiscard]] bool is_latin(char32_t c);

}  // namespace language
