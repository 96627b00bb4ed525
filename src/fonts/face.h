// One face as HarfBuzz sees it. For this folder only; constant after it is made, so workers share it.
#pragma once

#include "fonts/font_set.h"

#include <hb.h>

namespace fonts {

struct HbDestroy {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
template <typename T>
using HbPtr = std::unique_ptr<T, HbDestroy>;

struct FontSet::Face {
  FaceFile file;
  base::MappedFile mapped;  // it or the file's bytes are what the blob refers to
  HbPtr<hb_blob_t> blob;
  HbPtr<hb_face_t> face;
  HbPtr<hb_font_t> font;
  FaceMetrics metrics;
  std::uint16_t space_advance = 0;  // face units
};

// Opens the mapped bytes, else those of the file; Failure with the path when they are no TrueType face.
std::unique_ptr<FontSet::Face> open_face(FaceFile file, base::MappedFile mapped);

// The glyph the character map gives, 0 when it gives none.
std::uint16_t nominal_glyph(const FontSet::Face& face, char32_t code_point);

}  // namespace fonts
