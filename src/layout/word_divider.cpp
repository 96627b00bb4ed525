#include "layout/word_divider.h"

#include "base/utf8.h"
#include "language/joins.h"
#include "language/letters.h"

namespace layout {

using base::Length;

namespace {

constexpr std::size_t longest_name = 8;  // words

std::string_view bare(std::string_view word) {
  while (!word.empty() && !language::is_letter(base::code_point_at(word, 0)))
    word.remove_prefix(base::code_point_length(word, 0));
  return word;
}

bool begins_with_capital(std::string_view word) {
  const std::string_view letters = bare(word);
  return !letters.empty() && language::is_capital(base::code_point_at(letters, 0));
}

bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at), ++letters)
    if (!language::is_capital(base::code_point_at(word, at))) return false;
  return letters > 1;
}

bool ends_sentence(std::string_view word) {
  return std::string_view(".!?:;").find(word.back()) != std::string_view::npos;
}

}  // namespace

WordDivider::WordDivider(fonts::Shaper& shaper, const language::Hyphenator& hyphenator, const std::vector<Look>& looks)
    : shaper_(shaper), hyphenator_(hyphenator), looks_(looks) {}

const WordDivider::Divisions& WordDivider::divisions_of(const pages::ShapedWord& word) {
  const auto [entry, is_new] = divisions_.try_emplace(&word);
  if (is_new) entry->second = {hyphenator_.divide(word.text), language::breaks_inside(word.text)};
  return entry->second;
}

std::vector<std::size_t> WordDivider::closer_divisions(const pages::ShapedWord& word,
                                                       language::Division division) const {
  return hyphenator_.divide(word.text, division);
}

Piece WordDivider::head(const Piece& piece, std::size_t offset, bool hyphen) {
  Piece made = part(piece, 0, offset, hyphen);
  made.after = After::glued;
  return made;
}

Piece WordDivider::rest(const Piece& piece, std::size_t offset) {
  return part(piece, offset, piece.word->text.size(), false);
}

Length WordDivider::width_before(const Piece& piece, std::size_t offset) const {
  const Look& look = looks_[piece.look];
  std::int64_t units = 0;
  std::int64_t glyphs = 0;
  for (const pages::Glyph& glyph : piece.word->glyphs) {
    if (glyph.cluster >= offset) break;
    units += glyph.advance;
    ++glyphs;
  }
  return look.size.scaled(units, shaper_.fonts().metrics(piece.word->face).units_per_em) + look.letter_spacing * glyphs;
}

Piece WordDivider::part(const Piece& piece, std::size_t from, std::size_t to, bool hyphen) {
  constexpr std::string_view soft_hyphen = "\u00ad";
  scratch_.assign(piece.word->text, from, to - from);
  if (hyphen) scratch_ += soft_hyphen;
  const Look& look = looks_[piece.look];
  Piece made = piece;
  made.word = &shaper_.shape(piece.word->face, scratch_);
  made.width =
      shaper_.width(*made.word, look.size) + look.letter_spacing * static_cast<std::int64_t>(made.word->glyphs.size());
  made.first = piece.first + static_cast<std::uint32_t>(from);
  made.length = static_cast<std::uint32_t>(to - from);
  return made;
}

bool may_divide(const std::vector<Piece>& pieces, std::size_t piece) {
  const auto joined_word = [&](std::size_t left, std::size_t other) {
    const After after = pieces[left].after;
    return after == After::joined || after == After::bound ? pieces[other].word : nullptr;
  };
  const pages::ShapedWord* word = pieces[piece].word;
  const pages::ShapedWord* before = piece > 0 ? joined_word(piece - 1, piece - 1) : nullptr;
  const pages::ShapedWord* after = piece + 1 < pieces.size() ? joined_word(piece, piece + 1) : nullptr;
  if (before != nullptr && before->text.front() >= '0' && before->text.front() <= '9') return false;
  if (word == nullptr) return true;
  for (const pages::ShapedWord* initials : {before, after})
    if (initials != nullptr && language::is_named_by(word->text, initials->text)) return false;
  return true;
}

bool is_own_name(const std::vector<Piece>& pieces, std::size_t piece) {
  const auto text = [&](std::size_t i) {
    return pieces[i].word != nullptr ? std::string_view(pieces[i].word->text) : std::string_view();
  };
  if (piece == 0 || text(piece).empty() || text(piece - 1).empty()) return false;
  if (begins_with_capital(text(piece)) && fonts::is_space(pieces[piece - 1].after) && !ends_sentence(text(piece - 1)))
    return true;
  for (std::size_t i = piece; i > 0 && piece - i < longest_name; --i) {
    if (i < piece && text(i).find("»") != std::string_view::npos) return false;
    if (text(i).starts_with("«")) return is_acronym(text(i - 1));
  }
  return false;
}

}  // namespace layout
