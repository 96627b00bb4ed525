// The golden text of a document's pages, readable by a reviewer. Millimetres, points for the size of type.
//
//   page 1 of 2, 210 x 297
//     x 30  y 45.5  14 f0  Во исполнение распоряжения обра¬
//     x 30  y 52  14 f1 +2 turned  слово {12 f0} и другие
//     rules: 8 level, 5 upright, x 20..190, y 30..80
//     box stamp: x 30  y 200  70 x 30
//
// A text line is one line: where it begins, its size and face (+ letter spacing, turned); a change within it stands in
// braces. A soft hyphen shows as «¬».
#pragma once

#include "pages/document.h"

#include <string>

namespace pages {

std::string dump(const Document& document);

}  // namespace pages
