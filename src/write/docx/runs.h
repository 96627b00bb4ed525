// The inside of a paragraph: words as runs, lines, tabs, marks of notes.
#pragma once

#include "write/docx/parts.h"
#include "xml/write.h"

#include <span>

namespace docx {

// Spaces and hyphens that no line ends at are no-break ones.
void write_runs(std::span<const blocks::Inline> inlines, Parts& parts, xml::Writer& out);

}  // namespace docx
