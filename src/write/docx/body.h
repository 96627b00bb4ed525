// word/document.xml: the sections with their blocks.
#pragma once

#include "write/docx/parts.h"

#include <string>

namespace docx {

std::string body_part(Parts& parts);

}  // namespace docx
