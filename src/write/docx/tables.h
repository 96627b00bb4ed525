// Tables: a grid of columns whose widths are settled, heads repeated, cells over several rows and columns.
#pragma once

#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

void write_table(const blocks::Table& table, base::Length text_width, Parts& parts, xml::Writer& out);

// Post and name side by side, the name on the level of the post's last line.
void write_signature(const blocks::Signature& signature, base::Length text_width, base::Length more_before,
                     Parts& parts, xml::Writer& out);

// An empty place of this size.
void write_box(const blocks::ReservedBox& box, Parts& parts, xml::Writer& out);

}  // namespace docx
