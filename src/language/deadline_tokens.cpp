#include "language/deadline_tokens.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string normal(std::string_view words) {
  std::string out = lower_in_place(words);
  for (std::size_t at = out.find("ё"); at != std::string::npos; at = out.find("ё", at)) out.replace(at, 2, "е");
  return out;
}

// «5-го», «1-й», «2-ое», «3-х», «10-ти»; also without a hyphen.
bool is_number_ending(std::string_view word) {
  constexpr std::array<std::string_view, 19> endings{"го", "го", "й", "ый", "ой", "ий", "я", "ая", "е", "ое",
                                                     "е",  "му", "м", "ом", "х",  "ых", "ю", "ти", "и"};
  return std::ranges::find(endings, word) != endings.end();
}

TokenKind kind_of(char32_t c) {
  switch (c) {
    case U',': return TokenKind::comma;
    case U';':
    case U'\n': return TokenKind::semicolon;
    case U':': return TokenKind::colon;
    case U'-':
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2212': return TokenKind::dash;
    case U'/': return TokenKind::slash;
    case U'.': return TokenKind::stop;
    case U'(':
    case U'[': return TokenKind::open;
    case U')':
    case U']': return TokenKind::close;
    default: return TokenKind::other;
  }
}

bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'\u00a0' || c == U'\u202f' || c == U'\u2009';
}

bool is_quote(char32_t c) {
  return c == U'«' || c == U'»' || c == U'„' || c == U'“' || c == U'”' || c == U'"' || c == U'\u00ad';
}

}  // namespace

DeadlineTokens::DeadlineTokens(std::string_view words) : text_(normal(words)) {
  bool blank = true;
  for (std::size_t at = 0; at < text_.size();) {
    const char32_t c = base::code_point_at(text_, at);
    if (is_blank(c) || is_quote(c)) {
      blank = blank || is_blank(c);
      at += base::code_point_length(text_, at);
      continue;
    }
    const std::size_t before = tokens_.size();
    if (is_digit(text_[at]))
      number(at);
    else if (is_letter(c))
      word(at);
    else
      sign(at);
    if (tokens_.size() > before) tokens_[before].glued = !blank;
    blank = false;
  }
}

void DeadlineTokens::number(std::size_t& at) {
  Token token;
  token.kind = TokenKind::number;
  token.first = at;
  for (; at < text_.size() && is_digit(text_[at]); ++at) {
    ++token.digits;
    token.value = std::min(token.value * 10 + (text_[at] - '0'), 1'000'000);
  }
  token.end = at;
  token.text = std::string_view(text_).substr(token.first, at - token.first);
  tokens_.push_back(token);
  ordinal_ending(at);
}

// Takes the ending of a number, and the hyphen that joins the number with a word of length («10-дневный»).
void DeadlineTokens::ordinal_ending(std::size_t& at) {
  std::size_t from = at;
  if (from < text_.size() && kind_of(base::code_point_at(text_, from)) == TokenKind::dash)
    from += base::code_point_length(text_, from);
  std::size_t end = from;
  while (end < text_.size() && is_letter(base::code_point_at(text_, end))) end += base::code_point_length(text_, end);
  const std::string_view ending = std::string_view(text_).substr(from, end - from);
  if (from > at && find_length_word(ending)) at = from;
  if (!is_number_ending(ending)) return;
  tokens_.back().ordinal = ending != "х" && ending != "ти" && ending != "и";  // «3-х», «10-ти» count
  tokens_.back().end = end;
  at = end;
}

// «I-й», «II-е»
void DeadlineTokens::take_roman_ending(std::size_t& at) const {
  if (at >= text_.size() || kind_of(base::code_point_at(text_, at)) != TokenKind::dash) return;
  const std::size_t from = at + base::code_point_length(text_, at);
  std::size_t end = from;
  while (end < text_.size() && is_letter(base::code_point_at(text_, end))) end += base::code_point_length(text_, end);
  if (is_number_ending(std::string_view(text_).substr(from, end - from))) at = end;
}

void DeadlineTokens::word(std::size_t& at) {
  Token token;
  token.kind = TokenKind::word;
  token.first = at;
  while (at < text_.size() && is_letter(base::code_point_at(text_, at))) at += base::code_point_length(text_, at);
  token.text = std::string_view(text_).substr(token.first, at - token.first);
  if (token.text == "c") token.text = "с";  // typed in Latin
  // «не позднее, чем»
  if (token.text == "чем" && !tokens_.empty() && tokens_.back().kind == TokenKind::comma) tokens_.pop_back();
  token.lexeme = find_lexeme(token.text);
  // «теч-е», «полуг-е»: what a hyphen leaves of the end is no word of its own.
  const bool cut =
      std::string_view(text_).substr(at).starts_with("-е") && (token.text == "теч" || token.text == "полуг");
  if (cut) at += std::string_view("-е").size();
  if (token.is(Sense::ordinal) && token.text.front() == 'i') take_roman_ending(at);
  token.end = at;
  if (at < text_.size() && text_[at] == '.') {
    token.stopped = true;
    ++at;
  }
  tokens_.push_back(token);
}

void DeadlineTokens::sign(std::size_t& at) {
  Token token;
  token.kind = kind_of(base::code_point_at(text_, at));
  token.first = at;
  at += base::code_point_length(text_, at);
  token.end = at;
  token.text = std::string_view(text_).substr(token.first, at - token.first);
  tokens_.push_back(token);
}

}  // namespace language
