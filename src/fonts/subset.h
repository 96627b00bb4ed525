// A face cut to the glyphs a document uses; glyph ids are kept, so content can be written before the subset exists.
#pragma once

#include "base/bytes.h"
#include "fonts/font_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fonts {

struct Subset {
  base::Bytes bytes;                  // TrueType, only the tables a CIDFontType2 needs
  std::vector<std::uint16_t> glyphs;  // really inside, parts of composites included; sorted
};

Subset subset(const FontSet& fonts, pages::FaceId face, std::span<const std::uint16_t> glyphs);

}  // namespace fonts
