// Tracked changes (ECMA-376-1, 17.13.5): who made them, when, and under which id.
#pragma once

#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

// Opens w:ins, w:del or w:pPrChange with its attributes.
void open_revision(std::string_view element, Parts& parts, xml::Writer& out);
// An empty w:ins or w:del, as marks of paragraphs and rows have it; of Revision::none nothing.
void write_revision(blocks::Revision revision, Parts& parts, xml::Writer& out);

std::string_view revision_element(blocks::Revision revision);

// Ids of bookmarks, comments and revisions are one space: the first that no bookmark and no comment has.
std::int64_t first_revision_id(const blocks::Document& document);

}  // namespace docx
