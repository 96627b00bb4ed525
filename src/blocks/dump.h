// The golden text of a flow: one line a paragraph or cell, readable by a reviewer.
#pragma once

#include "blocks/document.h"

#include <string>

namespace blocks {

std::string dump(const Document& document);

// The words alone, as the text layer of a PDF must give them back: a line a paragraph, a line a cell paragraph.
std::vector<std::string> paragraphs_of(const Document& document);

}  // namespace blocks
