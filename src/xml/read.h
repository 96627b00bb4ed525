// XML text to a tree.
//
// In: one file. Out: its root element with comments and processing instructions left out, or nothing when it cannot be
// trusted. Refused, each with line, column and advice (TPL-001 … TPL-010): text that is not UTF-8, a DOCTYPE (so no
// entities but the five of XML), unknown `&name;`, tags that do not match, repeated attributes, nesting and size beyond
// base/limits.h. XML cannot be read on after its first mistake, so one finding a file.
#pragma once

#include "base/diagnostic.h"
#include "xml/element.h"

#include <optional>

namespace xml {

std::optional<Element> read(const base::SourceFile& file, base::Diagnostics& diagnostics);

}  // namespace xml
