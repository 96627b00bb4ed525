// A deadline cut into numbers, words and signs, each with its lexeme and its place in the author's words.
#pragma once

#include "language/deadline_lexicon.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace language {

enum class TokenKind : std::uint8_t { number, word, comma, semicolon, colon, dash, slash, stop, open, close, other };

struct Token {
  TokenKind kind = TokenKind::other;
  std::size_t first = 0, end = 0;  // bytes of the words
  std::string_view text;           // in lower case, «ё» written «е»; points into the tokens
  int value = 0;                   // of a number
  int digits = 0;                  // of a number, as typed: «05» has two
  bool glued = false;              // nothing between it and the token before
  bool ordinal = false;            // of a number: «5-го», «1-й»
  bool stopped = false;            // of a word: a stop stands right behind, «г.», «кв.»
  Lexeme lexeme = {};

  [[nodiscard]] bool is(Sense sense) const { return lexeme.sense == sense; }
};

// Quotation marks are left out; a dash of any kind is a dash, also «-» inside «10-дневный», where it is left out too.
class DeadlineTokens {
 public:
  explicit DeadlineTokens(std::string_view words);
  DeadlineTokens(const DeadlineTokens&) = delete;
  DeadlineTokens& operator=(const DeadlineTokens&) = delete;

  [[nodiscard]] const std::vector<Token>& all() const { return tokens_; }

 private:
  void number(std::size_t& at);
  void word(std::size_t& at);
  void sign(std::size_t& at);
  void ordinal_ending(std::size_t& at);
  void take_roman_ending(std::size_t& at) const;

  std::string text_;  // the words, byte for byte in their places
  std::vector<Token> tokens_;
};

}  // namespace language
