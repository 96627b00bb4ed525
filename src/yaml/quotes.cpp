#include "yaml/quotes.h"

#include "yaml/characters.h"

namespace yaml {

namespace {

// Whether the line that begins at `begin` may continue a scalar held at column `parent`.
bool may_continue(std::string_view text, std::size_t begin, int parent) {
  const std::size_t word = skip_blanks(text, begin);
  if (is_break(char_at(text, word))) return true;
  if (is_document_marker_at(text, begin)) return false;
  return static_cast<long>(word - begin) > parent;
}

}  // namespace

QuoteEnd find_quote_end(std::string_view text, std::size_t at, int parent) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n' && !may_continue(text, at + 1, parent)) return {false, at + 1};
    if (c == '\\' && quote == '"') {
      if (char_at(text, at + 1) != '\n') ++at;
    } else if (c == quote) {
      if (quote == '"' || char_at(text, at + 1) != quote) return {true, at + 1};
      ++at;
    }
  }
  return {false, text.size()};
}

}  // namespace yaml
