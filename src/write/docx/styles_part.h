// word/styles.xml: the named styles of the sheet.
#pragma once

#include "write/docx/parts.h"

#include <string>
#include <string_view>

namespace docx {

// The face that Word has for the family of the sheet, of the same widths.
std::string_view word_family(std::string_view family);

// Those that are used; of two with one name the second is called by its own too: Word knows a style by its name.
std::string styles_part(const blocks::StyleSheet& styles, const UsedStyles& used);

}  // namespace docx
