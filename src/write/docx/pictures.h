// Pictures in the flow: they stand in a line of their own, so that they move with the text around them.
#pragma once

#include "write/docx/paragraphs.h"
#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

// A page of a PDF is no picture of Word.
bool is_foreign(const base::Picture& picture);

// Of a foreign one an empty place of its size. One that is higher than `most` is made smaller.
void write_picture(const blocks::Picture& picture, base::Length most, const Setting& setting, Parts& parts,
                   xml::Writer& out);

}  // namespace docx
