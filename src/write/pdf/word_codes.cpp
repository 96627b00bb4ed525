// A reader moves its pen by the nominal width of each glyph. Where the shaped place differs by half a thousandth of the
// em or more, a number in the TJ array moves it there; what is left over is carried along, so errors never add up.
// A mark that stands higher than its face draws it is told apart: the rise of text depends on the size.
#include "write/pdf/word_codes.h"

#include "base/failure.h"
#include "fonts/shaper.h"
#include "write/pdf/syntax.h"

#include <algorithm>

namespace pdf {

namespace {

std::vector<bool> shown_words(const pages::Document& document) {
  std::vector<bool> shown(document.words.size());
  for (const pages::Page& page : document.pages) {
    for (const pages::GlyphRun& run : page.runs) {
      base::ensure(run.word.index < shown.size(), "a word id of this document");
      shown[run.word.index] = true;
    }
  }
  return shown;
}

// Readers of text part a mark that they meet behind the end of its letter or off its line.
bool has_moved_marks(const pages::ShapedWord& word) {
  return std::ranges::any_of(word.glyphs, [](const pages::Glyph& g) { return g.x_offset != 0 || g.y_offset != 0; });
}

}  // namespace

WordCodes::WordCodes(const pages::Document& document, const fonts::FontSet& fonts)
    : codes_(document.words.size()), faces_(fonts.size()) {
  const std::vector<bool> shown = shown_words(document);
  std::vector<std::size_t> lengths(document.words.size());
  for (std::size_t i = 0; i < shown.size(); ++i)
    if (shown[i]) add_word(face_of(document.words[i]).glyphs, document.words[i]);
  add_spaces(fonts);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (!shown[i]) continue;
    const pages::ShapedWord& word = document.words[i];
    const FaceCodes& face = face_of(word);
    const std::size_t begin = arena_.size();
    add_word_code(word, face.units_per_em, codes_[i]);
    codes_[i].as_written = !has_moved_marks(word) && reads_as_written(face.glyphs, word);
    lengths[i] = arena_.size() - begin;
  }
  // The arena moved while it grew.
  std::size_t at = 0;
  for (std::size_t i = 0; i < codes_.size(); at += lengths[i++])
    codes_[i].bytes = std::string_view(arena_).substr(at, lengths[i]);
}

void WordCodes::add_word_code(const pages::ShapedWord& word, int units_per_em, WordCode& code) {
  std::string& out = arena_;
  const std::size_t begin = out.size();
  code.first_rise = static_cast<std::uint32_t>(rises_.size());
  int up = 0;
  PenUnits& pen = code.pen;
  PenUnits place = 0;
  for (const pages::Glyph& glyph : word.glyphs) {
    const PenUnits ahead = pen - (place + glyph.x_offset * 1000);
    if (2 * std::abs(ahead) >= units_per_em) {
      const PenUnits back = (ahead + (ahead > 0 ? units_per_em : -units_per_em) / 2) / units_per_em;
      out += ')';
      append_integer(out, back);
      out += '(';
      pen -= back * units_per_em;
    }
    code.last = out.size() - begin;
    if (glyph.y_offset != up) rises_.push_back({code.last, up = glyph.y_offset});
    append_code(out, glyph.id);
    pen += glyph.nominal * 1000;
    place += glyph.advance * 1000;
  }
  code.rises = static_cast<std::uint32_t>(rises_.size()) - code.first_rise;
}

FaceCodes& WordCodes::face_of(const pages::ShapedWord& word) {
  base::ensure(word.face.index < faces_.size(), "a face id of this FontSet");
  return faces_[word.face.index];
}

void WordCodes::add_spaces(const fonts::FontSet& fonts) {
  fonts::Shaper shaper(fonts);
  for (std::size_t i = 0; i < faces_.size(); ++i) {
    const pages::FaceId id{static_cast<std::uint16_t>(i)};
    FaceCodes& face = faces_[i];
    if (face.glyphs.empty()) continue;
    face.units_per_em = fonts.metrics(id).units_per_em;
    const pages::ShapedWord& space = shaper.shape(id, " ");
    if (space.glyphs.size() != 1 || space.glyphs[0].id == 0) continue;
    add_word(face.glyphs, space);
    append_code(face.space, space.glyphs[0].id);
    face.space_pen = space.glyphs[0].nominal * 1000;
  }
}

}  // namespace pdf
