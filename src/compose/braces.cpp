#include "compose/braces.h"

#include <algorithm>

namespace compose {

namespace {

constexpr std::string_view spaces = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

Token::Kind kind_of(char sign) {
  if (sign == '#') return Token::Kind::open;
  if (sign == '^') return Token::Kind::open_inverted;
  if (sign == '/') return Token::Kind::close;
  return Token::Kind::field;
}

// `braces` begins with `{{`; cut off behind `}}`, or at the next `{{` or line end when there is none.
Token braced(std::string_view braces, std::size_t first) {
  std::string_view name = trimmed(braces.substr(2));
  if (braces.ends_with("}}")) name = trimmed(braces.substr(2, braces.size() - 4));
  const Token::Kind kind = name.empty() ? Token::Kind::broken : kind_of(name.front());
  if (kind != Token::Kind::field && kind != Token::Kind::broken) name = trimmed(name.substr(1));
  const bool sound =
      braces.ends_with("}}") && !name.empty() && name.find_first_of("{} \t\r\n") == std::string_view::npos;
  if (!sound) return {Token::Kind::broken, braces, first};
  return {kind, name, first};
}

std::size_t end_of_braces(std::string_view text, std::size_t first) {
  const std::size_t close = text.find("}}", first + 2);
  const std::size_t other = std::min(text.find("{{", first + 2), text.find('\n', first));
  if (close != std::string_view::npos && close < other) return close + 2;
  return std::min(other, text.size());
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find("{{", at);
    const std::size_t stray = text.find("}}", at);
    const std::size_t end = std::min({open, stray, text.size()});
    if (end > at) out.push_back({Token::Kind::words, text.substr(at, end - at), at});
    if (end == text.size()) break;
    const std::size_t after = open < stray ? end_of_braces(text, open) : stray + 2;
    out.push_back(open < stray ? braced(text.substr(open, after - open), open)
                               : Token{Token::Kind::broken, "}}", stray});
    at = after;
  }
  return out;
}

std::string typed(Token::Kind kind, std::string_view name) {
  const char* sign = kind == Token::Kind::open            ? "#"
                     : kind == Token::Kind::open_inverted ? "^"
                     : kind == Token::Kind::close         ? "/"
                                                          : "";
  return std::string("{{").append(sign).append(name).append("}}");
}

}  // namespace compose
