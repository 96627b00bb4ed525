// The golden text of a document's pages: one line a text line, with millimetres, readable by a reviewer.
#pragma once

#include "pages/document.h"

#include <string>

namespace pages {

std::string dump(const Document& document);

}  // namespace pages
