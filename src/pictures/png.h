// A PNG as its samples; transparency is laid on white.
//
// In: any bytes. Out: the picture, or why there is none; whatever the bytes are, no more memory is taken than the
// limits of base allow a picture. Reports nothing: only the caller knows where the picture is named.
#pragma once

#include "base/picture.h"

#include <variant>

namespace pictures {

enum class Fault { unreadable, too_large, four_colours };  // of those of print: a JPEG only

std::variant<base::Picture, Fault> decode_png(const base::Bytes& png);

// The other way: of samples.
base::Bytes encode_png(const base::Picture& picture);

}  // namespace pictures
