// The inside of a paragraph: words as runs, lines, tabs, marks of notes.
#pragma once

#include "write/docx/parts.h"
#include "xml/write.h"

#include <span>

namespace docx {

// Spaces and hyphens that no line ends at are no-break ones.
void write_runs(std::span<const blocks::Inline> inlines, Parts& parts, xml::Writer& out);

// Around what bears these comments: the range of each begins before its first place and ends behind its last one.
void begin_comments(std::span<const std::uint32_t> comments, Parts& parts, xml::Writer& out);
void end_comments(std::span<const std::uint32_t> comments, Parts& parts, xml::Writer& out);

}  // namespace docx
