// A JPEG as it is: an archive PDF bears its coding (DCTDecode, ISO 19005-1, 6.1.10), so it is not packed anew, but read
// to its end once to know that it is sound.
//
// In: any bytes. Out: the picture, or why there is none. Rows are decoded into one line's memory and forgotten; a file
// of thousands of passes over the same points is refused. Reports nothing: only the caller knows where it is named.
#pragma once

#include "base/picture.h"
#include "pictures/png.h"

#include <variant>

namespace pictures {

std::variant<base::Picture, Fault> decode_jpeg(const base::Bytes& jpeg);

}  // namespace pictures
