// A picture as its samples: what an archive PDF lets an image be (ISO 19005-1, 6.4), and its size, which is all a page
// needs to leave room for it.
#pragma once

#include "base/bytes.h"

#include <map>
#include <string>

namespace base {

struct Picture {
  Bytes samples;              // of eight bits, row by row, without transparency
  int width = 0, height = 0;  // pixels
  bool colour = false;        // red, green and blue of each pixel, else its grey
  friend bool operator==(const Picture&, const Picture&) = default;
};

using Pictures = std::map<std::string, Picture, std::less<>>;  // by the name of the file

}  // namespace base
