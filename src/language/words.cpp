#include "language/words.h"

#include "base/utf8.h"
#include "language/letters.h"

namespace language {

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> out;
  bool inside = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t next = at + base::code_point_length(line, at);
    const bool letter = is_letter(base::code_point_at(line, at));
    if (letter && !inside) out.push_back({at, next});
    if (letter) out.back().end = next;
    inside = letter;
    at = next;
  }
  return out;
}

std::string lower_in_place(std::string_view line) {
  std::string out = lower(line);
  return out.size() == line.size() ? out : std::string(line);
}

}  // namespace language
