// Words without a source as blocks: of the tables and reports that no template shows.
#pragma once

#include "blocks/document.h"

#include <string>

namespace compose {

blocks::Run run(std::string words, bool bold = false, bool italic = false);
// Without words it is empty.
blocks::Paragraph paragraph(blocks::StyleId style, std::string words);
// Of one such paragraph.
blocks::Cell cell(blocks::StyleId style, std::string words);

}  // namespace compose
