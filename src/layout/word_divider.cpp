#include "layout/word_divider.h"

#include "language/joins.h"

namespace layout {

using base::Length;

WordDivider::WordDivider(fonts::Shaper& shaper, const language::Hyphenator& hyphenator, const std::vector<Look>& looks)
    : shaper_(shaper), hyphenator_(hyphenator), looks_(looks) {}

const WordDivider::Divisions& WordDivider::divisions_of(const pages::ShapedWord& word) {
  const auto [entry, is_new] = divisions_.try_emplace(&word);
  if (is_new) entry->second = {hyphenator_.divide(word.text), language::breaks_inside(word.text)};
  return entry->second;
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
    return pieces[left].after == After::joined ? pieces[other].word : nullptr;
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

}  // namespace layout
