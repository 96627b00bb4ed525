// Each word of a document as the inside of a TJ array, made once. Kerning is told in thousandths of the em, so the
// bytes serve every size the word stands in.
#pragma once

#include "write/pdf/glyph_texts.h"

#include <string_view>

namespace pdf {

// A width in thousandths of a face unit's share of the em: 1000 * units_per_em of them are the size of the type.
using PenUnits = std::int64_t;

struct WordCode {
  std::string_view bytes;  // within the brackets of a string: "…", or "…)-80(…" where a pair is kerned
  PenUnits pen = 0;        // how far a reader's pen moves
  std::size_t last = 0;    // where in `bytes` the last glyph begins
  bool as_written = true;  // the glyphs read as the word does; otherwise it needs ActualText
};

struct FaceCodes {
  UsedGlyphs glyphs;  // empty: the face is not used
  std::string space;  // the code of U+0020; empty when the face has none
  PenUnits space_pen = 0;
  int units_per_em = 1000;
};

class WordCodes {
 public:
  WordCodes(const pages::Document& document, const fonts::FontSet& fonts);

  [[nodiscard]] const WordCode& at(pages::WordId word) const { return codes_[word.index]; }
  [[nodiscard]] const FaceCodes& face(pages::FaceId face) const { return faces_[face.index]; }
  [[nodiscard]] const std::vector<FaceCodes>& faces() const { return faces_; }

 private:
  FaceCodes& face_of(const pages::ShapedWord& word);
  void add_spaces(const fonts::FontSet& fonts);

  std::vector<WordCode> codes_;  // by word id; those no page shows stay empty
  std::vector<FaceCodes> faces_;
  std::string arena_;
};

}  // namespace pdf
