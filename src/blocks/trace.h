// Traces: the hidden bookmarks by which a paragraph of a Word file is known again when the file comes back.
//
// They are hints: a program may lose them, a person may copy them with a row. What each stands for is in the file's
// `state` (match/state.h).
#pragma once

#include "blocks/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace blocks {

// `_p1a`: Word hides what begins with an underscore, and takes no more than 40 characters.
std::string trace_name(std::uint32_t trace);
// Nothing of a bookmark of others.
std::optional<std::uint32_t> trace_of(std::string_view bookmark);

// Numbers the paragraphs that get one, from 1, in reading order: each with words outside of tables; of a row the first
// cell with words and that with the most of them, for each costs the other program as much as a whole row. A paragraph
// inside a cell has one only if it is its first.
void leave_traces(Document& document);

}  // namespace blocks
