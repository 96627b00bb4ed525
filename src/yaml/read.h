// YAML text to values. Strict: what YAML allows but a clerk never means is a finding, not a silent choice.
//
// In: one file. Out: its only document, or nothing when it cannot be trusted (each cause reported with line, column and
// advice). Refused: bad UTF-8, control characters, tabs in indents, unclosed quotes and brackets, duplicate keys,
// second documents, anchors and aliases, tags, `<<`, `>` scalars, depth and size beyond base/limits.h, and what Russian
// prose runs into: a colon in a text, a comma inside {}, a value that begins with a mark of YAML, a ` #` one space
// behind a text (two spaces make a comment). Characters without width are left out of the words, with a note. As many
// findings as can be told apart, not the first one; places are set in them.
#pragma once

#include "base/diagnostic.h"
#include "yaml/value.h"

#include <optional>

namespace yaml {

std::optional<Value> read(const base::SourceFile& file, base::Diagnostics& diagnostics);

// JSON to the same values, for schemas: strings are quoted scalars, numbers and booleans plain ones as typed. Strict
// JSON in UTF-8; the same limits; duplicate keys are refused.
std::optional<Value> read_json(const base::SourceFile& file, base::Diagnostics& diagnostics);

}  // namespace yaml
