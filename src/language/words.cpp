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
  std::string out(line);
  if (lower_common(out)) return out;
  out.clear();
  out.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view letter = line.substr(at, base::code_point_length(line, at));
    const std::string small = lower(letter);
    out += small.size() == letter.size() ? std::string_view(small) : letter;
    at += letter.size();
  }
  return out;
}

}  // namespace language
