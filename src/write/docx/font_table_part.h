// word/fontTable.xml: the face, and what stands in for it where a machine lacks it.
#pragma once

#include "blocks/style.h"

#include <string>

namespace docx {

std::string font_table_part(const blocks::StyleSheet& styles);

}  // namespace docx
