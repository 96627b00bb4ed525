// Each word of a document as the inside of a TJ array, made once. Kerning is told in thousandths of the em, so the
// bytes serve every size the word stands in.
#pragma once

#include "write/pdf/glyph_texts.h"

#include <span>
#include <string_view>

namespace pdf {

// A width in thousandths of a face unit's share of the em: 1000 * units_per_em of them are the size of the type.
using PenUnits = std::int64_t;

// From here in the word's bytes on its glyphs stand this much above the baseline, in face units.
struct Rise {
  std::size_t at = 0;
  int up = 0;
};

struct WordCode {
  std::string_view bytes;  // within the brackets of a string: "…", or "…)-80(…" where a pair is kerned
  PenUnits pen = 0;        // how far a reader's pen moves
  std::size_t last = 0;    // where in `bytes` the last glyph begins
  bool as_written = true;  // the glyphs read as the word does; otherwise it needs ActualText
  std::uint32_t first_rise = 0, rises = 0;
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
  // Of marks over letters.
  [[nodiscard]] std::span<const Rise> rises(const WordCode& code) const {
    return std::span(rises_).subspan(code.first_rise, code.rises);
  }
  [[nodiscard]] const FaceCodes& face(pages::FaceId face) const { return faces_[face.index]; }
  [[nodiscard]] const std::vector<FaceCodes>& faces() const { return faces_; }

 private:
  FaceCodes& face_of(const pages::ShapedWord& word);
  void add_word_code(const pages::ShapedWord& word, int units_per_em, WordCode& code);
  void add_spaces(const fonts::FontSet& fonts);

  std::vector<WordCode> codes_;  // by word id; those no page shows stay empty
  std::vector<FaceCodes> faces_;
  std::vector<Rise> rises_;
  std::string arena_;
};

}  // namespace pdf
