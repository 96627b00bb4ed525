#include "app/wrapped.h"

#include "base/utf8.h"

#include <algorithm>

namespace app {

namespace {

// Columns of a word: its code points, without the sequences ESC [ … m that colour it.
std::size_t columns(std::string_view word) {
  std::size_t out = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = word[at] == '\033' ? word.find('m', at) : std::string_view::npos;
    if (end != std::string_view::npos) {
      at = end + 1;
      continue;
    }
    at += base::code_point_length(word, at);
    ++out;
  }
  return out;
}

}  // namespace

std::string wrapped(std::string_view line, std::size_t width, std::string_view indent) {
  if (width == 0) return std::string(line);
  std::string out;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t word = at;
    while (word < line.size() && line[word] == ' ') ++word;
    const std::size_t end = std::min(line.find(' ', word), line.size());
    const std::string_view blanks = line.substr(at, word - at);
    const std::size_t wide = columns(line.substr(word, end - word));
    const bool breaks = at > 0 && column + blanks.size() + wide > width && column > indent.size();
    if (breaks) {
      out.append("\n").append(indent);
      column = indent.size();
    } else {
      out += blanks;
      column += blanks.size();
    }
    out += line.substr(word, end - word);
    column += wide;
    at = end;
  }
  return out;
}

}  // namespace app
