// Small facts about characters of YAML text that the gate and the place finder share.
#pragma once

#include <cstddef>
#include <string_view>

namespace yaml {

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }
inline bool is_break(char c) { return c == '\n' || c == '\r'; }

// The character at `at`, a line feed behind the end.
inline char char_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\n'; }

inline bool is_space_at(std::string_view text, std::size_t at) {
  const char c = char_at(text, at);
  return is_blank(c) || is_break(c);
}

inline std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

inline std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

// The end of the line that holds `at`: its CR LF or LF, or the end of the text.
inline std::size_t line_end(std::string_view text, std::size_t at) {
  std::size_t end = text.find('\n', at);
  if (end == std::string_view::npos) end = text.size();
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

// The begin of the line behind the one that holds `at`, or the end of the text.
inline std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

inline std::size_t line_begin(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t previous = text.rfind('\n', at - 1);
  return previous == std::string_view::npos ? 0 : previous + 1;
}

// A comment begins at a # that stands first or behind a blank.
inline bool is_comment_at(std::string_view text, std::size_t at) {
  return char_at(text, at) == '#' && (at == 0 || is_blank(text[at - 1]) || is_break(text[at - 1]));
}

// A colon that ends a key in block context.
inline bool is_key_colon_at(std::string_view text, std::size_t at) {
  return char_at(text, at) == ':' && is_space_at(text, at + 1);
}

// `---` or `...` alone at the begin of a line.
inline bool is_document_marker_at(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  return (three == "---" || three == "...") && is_space_at(text, at + 3);
}

}  // namespace yaml
