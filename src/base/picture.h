// A picture as an archive PDF lets it be (ISO 19005-1, 6.4): its samples, or a file whose own coding such a PDF may
// bear; and its size, which is all a page needs to leave room for it.
#pragma once

#include "base/bytes.h"

#include <map>
#include <string>

namespace base {

enum class Coding {
  samples,   // of eight bits, row by row, without transparency
  jpeg,      // the file as it is
  pdf,       // a whole PDF, as it is; shown page by page only
  pdf_page,  // `page` of the picture named `file`; no bytes of its own
};

struct Picture {
  Bytes bytes;                // as `coding` says
  int width = 0, height = 0;  // as shown: pixels; of a page of a PDF hundredths of a point
  bool colour = false;        // red, green and blue of each pixel, else its grey
  Coding coding = Coding::samples;
  int turns = 0;  // quarter turns clockwise that the file asks for
  std::string file = {};
  int page = 0;  // from 0
  friend bool operator==(const Picture&, const Picture&) = default;
};

using Pictures = std::map<std::string, Picture, std::less<>>;  // by the name of the file; of a page: «file.pdf#2»

}  // namespace base
