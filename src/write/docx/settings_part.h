// word/settings.xml: hyphenation, notes, what older programs did otherwise.
#pragma once

#include "write/docx/parts.h"

#include <string>

namespace docx {

std::string settings_part(const Parts& parts);

}  // namespace docx
