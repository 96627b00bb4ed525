// word/header1.xml: the page's number, centred, as a field.
#pragma once

#include "blocks/style.h"

#include <string>

namespace docx {

std::string header_part(const blocks::StyleSheet& styles);

}  // namespace docx
