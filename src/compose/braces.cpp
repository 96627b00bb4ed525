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

// The next `{{` or `}}` from `at` on, the next of `stops`, or the end.
std::size_t find_pair(std::string_view text, std::size_t at, std::string_view stops) {
  const auto stops_here = [stops](char c) { return c <= '\n' || c >= '{' ? stops.find(c) != stops.npos : false; };
  while (true) {
    while (at < text.size() && !stops_here(text[at])) ++at;
    if (at == text.size()) return at;
    const bool brace = text[at] == '{' || text[at] == '}';
    if (!brace || (at + 1 < text.size() && text[at + 1] == text[at])) return at;
    ++at;
  }
}

// Behind `}}`, or where the line ends or other braces open before it.
std::size_t end_of_braces(std::string_view text, std::size_t first) {
  const std::size_t at = find_pair(text, first + 2, "{}\n");
  const bool closed = at < text.size() && text[at] == '}';
  return closed ? at + 2 : at;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t pair = find_pair(text, at, "{}");
    if (pair > at) out.push_back({Token::Kind::words, text.substr(at, pair - at), at});
    if (pair == text.size()) break;
    const bool opens = text[pair] == '{';
    at = opens ? end_of_braces(text, pair) : pair + 2;
    out.push_back(opens ? braced(text.substr(pair, at - pair), pair) : Token{Token::Kind::broken, "}}", pair});
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
