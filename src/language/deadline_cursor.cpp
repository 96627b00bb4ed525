#include "language/deadline_cursor.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

// One word of a pattern.
bool matches(std::string_view alternatives, std::string_view word) {
  for (std::size_t at = 0; at <= alternatives.size();) {
    const std::size_t end = std::min(alternatives.find('|', at), alternatives.size());
    std::string_view one = alternatives.substr(at, end - at);
    const bool stem = one.ends_with('*');
    if (stem) one.remove_suffix(1);
    if (stem ? word.starts_with(one) : word == one) return true;
    at = end + 1;
  }
  return false;
}

// «в сроки, установленные …», «года, следующего за …».
bool begins_attribute(std::string_view word) {
  constexpr std::array<std::string_view, 10> stems{"установлен", "указан", "определ", "утвержд",   "предусмотр",
                                                   "согласован", "назнач", "следующ", "предшеств", "устанавлива"};
  return std::ranges::any_of(stems, [word](std::string_view stem) { return word.starts_with(stem); });
}

}  // namespace

const Token& DeadlineCursor::ahead(std::size_t places) const {
  static const Token nothing{};
  return at_ + places < tokens_.size() ? tokens_[at_ + places] : nothing;
}

bool DeadlineCursor::take(TokenKind kind) {
  if (done() || ahead().kind != kind) return false;
  ++at_;
  return true;
}

bool DeadlineCursor::take(Sense sense) {
  if (done() || !ahead().is(sense)) return false;
  ++at_;
  return true;
}

bool DeadlineCursor::take(std::string_view word) {
  if (done() || ahead().text != word) return false;
  ++at_;
  return true;
}

bool DeadlineCursor::take_phrase(std::string_view pattern) {
  const std::size_t begin = at_;
  for (std::size_t from = 0; from < pattern.size();) {
    const std::size_t end = std::min(pattern.find(' ', from), pattern.size());
    std::string_view word = pattern.substr(from, end - from);
    const bool optional = word.ends_with('?');
    if (optional) word.remove_suffix(1);
    if (!done() && ahead().kind == TokenKind::word && matches(word, ahead().text)) {
      ++at_;
    } else if (!optional) {
      at_ = begin;
      return false;
    }
    from = end + 1;
  }
  return at_ > begin;
}

bool DeadlineCursor::take_one_of(std::initializer_list<std::string_view> patterns) {
  return std::ranges::any_of(patterns, [this](std::string_view pattern) { return take_phrase(pattern); });
}

std::string DeadlineCursor::words_from(std::size_t first) const {
  if (first >= at_) return {};
  const std::size_t begin = tokens_[first].first;
  return std::string(words_.substr(begin, tokens_[at_ - 1].end - begin));
}

bool DeadlineCursor::ends_clause() const {
  switch (ahead().kind) {
    case TokenKind::comma: return !begins_attribute(ahead(1).text);
    case TokenKind::open: return !is_word_in_brackets();
    case TokenKind::semicolon:
    case TokenKind::close:
    case TokenKind::colon: return true;
    default: return ahead().text == "или";
  }
}

std::size_t DeadlineCursor::take_clause() {
  const std::size_t begin = at_;
  while (!done() && !ends_clause()) at_ += at_ > begin && is_word_in_brackets() ? 3 : 1;
  return at_ - begin;
}

// «сочинения (изложения)»
bool DeadlineCursor::is_word_in_brackets() const {
  return ahead().kind == TokenKind::open && ahead(1).kind == TokenKind::word && ahead(1).is(Sense::other) &&
         ahead(2).kind == TokenKind::close;
}

std::optional<int> take_count(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  int value = 0;
  if (cursor.ahead().kind == TokenKind::number) {
    if (cursor.ahead().ordinal) return std::nullopt;  // «1-я неделя»
    value = cursor.ahead().value;
    cursor.skip();
    // «5 (пяти)»: the same in words
    if (cursor.ahead().kind == TokenKind::open && cursor.ahead(1).is(Sense::cardinal)) {
      cursor.skip();
      while (cursor.take(Sense::cardinal)) continue;
      if (!cursor.take(TokenKind::close)) return std::nullopt;
    }
  } else {
    while (cursor.ahead().is(Sense::cardinal) && value + cursor.ahead().lexeme.value < 1000) {
      value += cursor.ahead().lexeme.value;
      cursor.skip();
    }
  }
  if (value < 1 || value > 1000) return std::nullopt;
  attempt.keep();
  return value;
}

std::optional<int> take_ordinal(DeadlineCursor& cursor) {
  const Token& token = cursor.ahead();
  if (token.is(Sense::ordinal)) {
    cursor.skip();
    return token.lexeme.value;
  }
  if (token.kind != TokenKind::number || token.digits > 2) return std::nullopt;
  cursor.skip();
  return token.value;
}

}  // namespace language
