// What each glyph says: the text a reader gets for it, one for a glyph in the whole document (ToUnicode).
//
// Where two code points share a glyph, the shortest and lowest text wins, whatever the order of use; no-break spaces
// read as a space and U+2011 as '-', so that a search finds them. A word that reads otherwise than it was written is
// told apart by `reads_as_written`, and carries an ActualText of its own.
#pragma once

#include "fonts/font_set.h"
#include "pages/document.h"

#include <string>
#include <vector>

namespace pdf {

struct UsedGlyph {
  std::u32string text;
  std::int16_t nominal = 0;
  bool used = false;
  friend bool operator==(const UsedGlyph&, const UsedGlyph&) = default;
};

// By glyph id; as long as the highest id used.
using UsedGlyphs = std::vector<UsedGlyph>;

// Characters that show nothing dropped (zero-width marks, soft hyphens but the one that ends a word), no-break
// characters by their twins.
std::u32string as_read(std::string_view text, bool ends_word);

void add_word(UsedGlyphs& glyphs, const pages::ShapedWord& word);

bool reads_as_written(const UsedGlyphs& glyphs, const pages::ShapedWord& word);

// Ids in order.
std::vector<std::uint16_t> ids_of(const UsedGlyphs& glyphs);

}  // namespace pdf
