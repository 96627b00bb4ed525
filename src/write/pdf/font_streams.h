// What of a font does not depend on its document: the subset and its tables, compressed, by face, glyphs and their
// texts.
//
// Documents of one call mostly show the same letters, so a face cut for one of them serves the next. Belongs to one
// worker and to one FontSet. Bounded: what was made first goes first.
#pragma once

#include "base/bytes.h"
#include "fonts/font_set.h"
#include "write/pdf/deflate.h"
#include "write/pdf/glyph_texts.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>

namespace pdf {

struct FontStreams {
  std::string name;        // of the subset: ABCDEF+LiberationSerif
  std::size_t length = 0;  // of the face before it was compressed
  base::Bytes face, cid_set, to_unicode;
  std::string widths;  // the array /W
};

class FontShelf {
 public:
  static constexpr std::size_t most_bytes = 3U * 1024U * 1024U;

  explicit FontShelf(const fonts::FontSet& fonts) : fonts_(fonts) {}

  [[nodiscard]] const fonts::FontSet& fonts() const { return fonts_; }

  // Made when the shelf does not have it; the reference holds until the next call.
  const FontStreams& streams_of(pages::FaceId face, const UsedGlyphs& glyphs, Deflater& deflater);

 private:
  struct Kept {
    std::uint64_t hash;
    pages::FaceId face;
    UsedGlyphs glyphs;
    FontStreams streams;
    [[nodiscard]] std::size_t bytes() const;
  };

  const fonts::FontSet& fonts_;
  std::deque<Kept> kept_;  // the oldest first
  std::size_t bytes_ = 0;
};

}  // namespace pdf
