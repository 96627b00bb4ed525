// One page as a content stream (ISO 32000-1, 7.8.2), not yet compressed.
#pragma once

#include "pages/document.h"
#include "write/pdf/word_codes.h"

#include <string>

namespace pdf {

// Replaces what `out` held. Fonts are named F0, F1 … after the faces.
void write_page_content(std::string& out, const pages::Page& page, const pages::Document& document,
                        const WordCodes& codes);

}  // namespace pdf
