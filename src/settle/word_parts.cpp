#include "settle/word_parts.h"

#include "language/joins.h"

#include <algorithm>

namespace settle {

using base::Length;
using fonts::Parts;

namespace {

constexpr std::size_t least_bytes = 6;  // three letters

}  // namespace

const Parts& WordParts::of(const fonts::Piece& piece, const fonts::Look& look) {
  if (parts_.size() <= piece.look) parts_.resize(piece.look + 1U);
  const auto [entry, is_new] = parts_[piece.look].try_emplace(piece.word);
  if (is_new) entry->second = divide(piece, look);
  return entry->second;
}

Parts WordParts::divide(const fonts::Piece& piece, const fonts::Look& look) {
  const Parts whole{piece.width, piece.width, piece.width, false};
  if (piece.word == nullptr || piece.word->boxed) return whole;
  const std::string_view text = piece.word->text;
  std::vector<std::size_t> ends = hyphenator_.divide(text, language::Division::narrow);
  const std::vector<std::size_t> own = language::breaks_inside(text);
  ends.insert(ends.end(), own.begin(), own.end());
  std::ranges::sort(ends);
  Parts parts;
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    const bool is_own = std::ranges::binary_search(own, end);
    if (end - begin < least_bytes && !is_own) continue;
    const Length width = width_of(piece, look, begin, end, !is_own);
    if (!parts.divided) parts = {width, {}, {}, true};
    parts.widest = std::max(parts.widest, width);
    begin = end;
  }
  if (!parts.divided) return whole;
  parts.last = width_of(piece, look, begin, text.size(), false);
  parts.widest = std::max(parts.widest, parts.last);
  return parts;
}

Length WordParts::width_of(const fonts::Piece& piece, const fonts::Look& look, std::size_t from, std::size_t to,
                           bool hyphen) {
  scratch_.assign(piece.word->text, from, to - from);
  if (hyphen) scratch_ += "\u00ad";
  const pages::ShapedWord& word = shaper_.shape(piece.word->face, scratch_);
  return shaper_.width(word, look.size) + look.letter_spacing * static_cast<std::int64_t>(word.glyphs.size());
}

}  // namespace settle
