// The rules of a page as stroked paths.
#pragma once

#include "pages/document.h"

#include <string>

namespace pdf {

void append_rules(std::string& out, const pages::Page& page);

}  // namespace pdf
