// `{{…}}` in a stretch of text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace compose {

struct Token {
  enum class Kind { words, field, open, open_inverted, close, broken };
  Kind kind = Kind::words;
  std::string_view text;  // the words, or the name between the braces; of a broken one, what stands there
  std::size_t first = 0;  // byte in the text
};

std::vector<Token> tokens_of(std::string_view text);

// «{{#name}}» as an author types it.
std::string typed(Token::Kind kind, std::string_view name);

}  // namespace compose
