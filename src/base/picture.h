// A picture from a file, with its size: all a page needs to know to leave room for it.
#pragma once

#include "base/bytes.h"

#include <map>
#include <string>

namespace base {

struct Picture {
  Bytes bytes;                // PNG, sound: it was decoded once
  int width = 0, height = 0;  // pixels
  friend bool operator==(const Picture&, const Picture&) = default;
};

using Pictures = std::map<std::string, Picture, std::less<>>;  // by the name of the file

}  // namespace base
