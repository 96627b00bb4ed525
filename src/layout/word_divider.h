// Where words may be divided, and what their parts measure.
#pragma once

#include "fonts/pieces.h"
#include "fonts/shaper.h"
#include "language/hyphenator.h"
#include "layout/measured.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace layout {

using fonts::After;
using fonts::Piece;

class WordDivider {
 public:
  // Byte offsets, sorted.
  struct Divisions {
    std::vector<std::size_t> syllables;  // with a hyphen added
    std::vector<std::size_t> hyphens;    // after a hyphen it has
  };

  WordDivider(fonts::Shaper& shaper, const language::Hyphenator& hyphenator, const std::vector<Look>& looks);

  const Divisions& divisions_of(const pages::ShapedWord& word);

  // For a line that cannot hold less. Not kept: few words come to that.
  [[nodiscard]] std::vector<std::size_t> closer_divisions(const pages::ShapedWord& word,
                                                          language::Division division) const;

  // The piece before and after an offset. With a hyphen the first part ends in U+00AD.
  Piece head(const Piece& piece, std::size_t offset, bool hyphen);
  Piece rest(const Piece& piece, std::size_t offset);

  // Of the glyphs before an offset as they stand in the whole word: the kerning of the cut pair included.
  [[nodiscard]] base::Length width_before(const Piece& piece, std::size_t offset) const;

  // Before the shaper forgets its words.
  void forget() { divisions_.clear(); }

  [[nodiscard]] const Look& look_of(const Piece& piece) const { return looks_[piece.look]; }

 private:
  Piece part(const Piece& piece, std::size_t from, std::size_t to, bool hyphen);

  fonts::Shaper& shaper_;
  const language::Hyphenator& hyphenator_;
  const std::vector<Look>& looks_;
  std::unordered_map<const pages::ShapedWord*, Divisions> divisions_;
  std::string scratch_;
};

// A number keeps the whole of its unit, initials the whole of their surname: «5 руб-|лей», «Пы-|лова Л.Ю.» are not
// divided. `piece` is an index.
[[nodiscard]] bool may_divide(const std::vector<Piece>& pieces, std::size_t piece);

// A word of the name of a body: with a capital amid a sentence («Минобрнауки»), or quoted after an acronym («ГБПОУ
// «Энский политехнический колледж»»). It is divided only where the line would else be half empty.
[[nodiscard]] bool is_own_name(const std::vector<Piece>& pieces, std::size_t piece);

}  // namespace layout
