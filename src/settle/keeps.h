// What a page's end may not part, as facts on the block before: a line that announces what follows, a table and the
// first of its notes, the marks of a quotation and the table between them, a signature or a table of signatures and the
// last two lines of the text before it.
#pragma once

#include "blocks/document.h"
#include "fonts/content_meter.h"

#include <vector>

namespace settle {

// `width` is that of the text area. List marks must stand on their paragraphs.
void set_keeps(std::vector<blocks::Block>& blocks, const blocks::StyleSheet& styles, base::Length width,
               fonts::ContentMeter& meter);

// Signatures that a turned sheet would leave on a page of their own stand on that sheet, below its table, with the mark
// of the executor.
void keep_signatures_with_turned_sheets(blocks::Document& document);

}  // namespace settle
