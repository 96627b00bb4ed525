// Where the reading of a deadline stands among its tokens. A reader that does not find what it looks for leaves the
// cursor where it was.
#pragma once

#include "language/deadline_tokens.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace language {

class DeadlineCursor {
 public:
  // `words` are those that the tokens were made of; both must outlive the cursor.
  DeadlineCursor(std::string_view words, const DeadlineTokens& tokens) : words_(words), tokens_(tokens.all()) {}

  [[nodiscard]] bool done() const { return at_ == tokens_.size(); }
  [[nodiscard]] std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }
  void skip() { ++at_; }

  // The token so many places ahead; a comma-like nothing behind the end.
  [[nodiscard]] const Token& ahead(std::size_t places = 0) const;
  // The token before the cursor; nothing at the beginning.
  [[nodiscard]] const Token* before() const { return at_ == 0 ? nullptr : &tokens_[at_ - 1]; }

  bool take(TokenKind kind);
  bool take(Sense sense);
  bool take(std::string_view word);

  // A phrase of words, one after the other: «в», «до|к» one of several, «план*» any ending, «всего?» may be left out.
  // Takes it whole or not at all.
  bool take_phrase(std::string_view pattern);
  bool take_one_of(std::initializer_list<std::string_view> patterns);

  // The author's words from token `first` up to the cursor.
  [[nodiscard]] std::string words_from(std::size_t first) const;

  // Passes over the words of a clause: up to a comma, a semicolon, a bracket or the end; a comma before a participle
  // («в сроки, установленные …») does not end it. How many tokens.
  std::size_t take_clause();

 private:
  [[nodiscard]] bool ends_clause() const;
  [[nodiscard]] bool is_word_in_brackets() const;

  std::string_view words_;
  const std::vector<Token>& tokens_;
  std::size_t at_ = 0;
};

// Puts the cursor back unless what was looked for was found.
class Attempt {
 public:
  explicit Attempt(DeadlineCursor& cursor) : cursor_(cursor), at_(cursor.at()) {}
  Attempt(const Attempt&) = delete;
  Attempt& operator=(const Attempt&) = delete;
  ~Attempt() {
    if (!kept_) cursor_.go_to(at_);
  }

  void keep() { kept_ = true; }
  [[nodiscard]] std::size_t begin() const { return at_; }

 private:
  DeadlineCursor& cursor_;
  std::size_t at_;
  bool kept_ = false;
};

// «5», «05», «пять», «двадцати пяти», «5 (пяти)».
std::optional<int> take_count(DeadlineCursor& cursor);
// «1», «1-й», «I», «первый».
std::optional<int> take_ordinal(DeadlineCursor& cursor);

}  // namespace language
