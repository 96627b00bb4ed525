// A face as PDF font objects (ISO 32000-1, 9.7): Type0 with Identity-H, glyph ids as codes, the subset embedded.
#pragma once

#include "fonts/font_set.h"
#include "write/pdf/font_streams.h"
#include "write/pdf/object_file.h"

namespace pdf {

// The font dictionary that the page's resources name.
ObjectId add_font(ObjectFile& file, const FontStreams& streams, const fonts::FaceMetrics& metrics);

}  // namespace pdf
