#include "language/words.h"

#include "base/utf8.h"
#include "language/letters.h"

namespace language {

namespace {

// D0 and D1 lead the code points 400 to 47F, all of them letters of two bytes: a Russian word is skipped at once.
std::size_t end_of_cyrillic(std::string_view line, std::size_t at) {
  while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xFEU) == 0xD0U) at += 2;
  return at;
}

}  // namespace

std::vector<Word> words_of(std::string_view line) {
  constexpr std::size_t usual = 12;  // bytes of a word with its blank
  std::vector<Word> out;
  out.reserve(line.size() / usual + 1);
  bool inside = false;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t next = end_of_cyrillic(line, at);
    const bool letter = next > at || is_letter(base::code_point_at(line, at));
    if (next == at) next += base::code_point_length(line, at);
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
