// A plain scalar has no escapes, and folding changes white space only: where its last word stands, it ends. A literal
// one keeps its lines, so they are counted.
#include "yaml/extent.h"

#include "yaml/characters.h"
#include "yaml/quotes.h"

#include <algorithm>
#include <array>

namespace yaml {

namespace {

bool is_white(char c) { return is_blank(c) || is_break(c); }

// One past the last of `words`, which stand from `at` on with other white space between them.
std::size_t words_end(std::string_view text, std::size_t at, std::string_view words) {
  std::size_t end = at;
  for (const char c : words) {
    if (is_white(c)) continue;
    while (at < text.size() && is_white(text[at])) ++at;
    if (char_at(text, at) != c) return end;
    end = ++at;
  }
  return end;
}

std::size_t literal_end(std::string_view text, std::size_t origin, std::string_view words) {
  auto lines = std::ranges::count(words, '\n');
  if (!words.empty() && words.back() != '\n') ++lines;
  std::size_t end = next_line(text, origin);
  while (lines-- > 0) end = next_line(text, end);
  return end;
}

}  // namespace

std::size_t scalar_end(std::string_view text, std::size_t origin, Style style, std::string_view words) {
  switch (style) {
    case Style::plain: return words_end(text, origin, words);
    case Style::quoted: return find_quote_end(text, origin, -1).end;
    case Style::literal: return literal_end(text, origin, words);
    case Style::folded: return next_line(text, words_end(text, next_line(text, origin), words));
  }
  return origin;
}

std::size_t bracket_end(std::string_view text, std::size_t from) {
  std::size_t at = skip_to_content(text, from);
  // A comma behind the last value.
  while (char_at(text, at) == ',') at = skip_to_content(text, at + 1);
  return std::min(at + 1, text.size());
}

std::size_t null_word_length(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  const std::string_view rest = text.substr(std::min(at, text.size()));
  for (const std::string_view word : words) {
    if (!rest.starts_with(word)) continue;
    const std::size_t end = at + word.size();
    const char next = char_at(text, end);
    const bool whole = is_white(next) || next == ',' || next == ']' || next == '}';
    // A key of this name announces the next member instead.
    return whole && char_at(text, skip_blanks(text, end)) != ':' ? word.size() : 0;
  }
  return 0;
}

std::size_t skip_to_content(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_white(text[at]) || is_comment_at(text, at)))
    at = is_white(text[at]) ? at + 1 : line_end(text, at);
  return at;
}

}  // namespace yaml
