// A PNG as the samples PDF/A-1 lets an image have: 8 bit, grey or RGB, without transparency (ISO 19005-1, 6.4), which
// is laid on white. The only place that knows libpng.
//
// In: any bytes. Out: the samples, or why there are none; whatever the bytes are, no more memory is taken than the
// limits of base allow a picture.
#pragma once

#include "base/bytes.h"

#include <variant>

namespace pdf {

struct Raster {
  int width = 0, height = 0;
  bool colour = false;  // three samples a pixel, else one
  base::Bytes samples;  // row by row
};

enum class PngFault { unreadable, too_large };

std::variant<Raster, PngFault> decode_png(const base::Bytes& png);

}  // namespace pdf
