// word/footnotes.xml: the notes that the body cites, in that order.
#pragma once

#include "write/docx/parts.h"

#include <string>

namespace docx {

std::string footnotes_part(Parts& parts);

}  // namespace docx
