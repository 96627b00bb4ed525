// Flow to flow, once, before any writer: what pages and a word processor must agree on becomes data.
//
// In: a document as compose made it. Out: the same document, moved, not copied, in which every column of a table has a
// width and the widths fill the text area; the spaces that no line may end at are marked in their runs; every list mark
// stands on its paragraph; and whatever may not be parted by a page's end says so on the block before. Reports and
// refuses nothing. The same blocks are settled alike, whatever stands around them, but for what keeps with what.
#pragma once

#include "blocks/document.h"
#include "fonts/shaper.h"
#include "language/hyphenator.h"

namespace settle {

blocks::Document settle(blocks::Document&& document, fonts::Shaper& shaper, const language::Hyphenator& hyphenator);

}  // namespace settle
