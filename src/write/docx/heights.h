// How high blocks will be, without asking the faces: for pictures that must stand on one page with their words.
#pragma once

#include "blocks/document.h"

namespace docx {

// A little more than it takes, in an area of this width.
base::Length height_of(const blocks::Paragraph& paragraph, const blocks::StyleSheet& styles, base::Length width);

// The room that the words bound to the picture at `index` leave it on its page.
base::Length room_for_picture(const blocks::Section& section, std::size_t index, const blocks::StyleSheet& styles);

}  // namespace docx
