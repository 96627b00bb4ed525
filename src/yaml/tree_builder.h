// yaml-cpp's events to one tree of values.
#pragma once

#include "yaml/findings.h"
#include "yaml/value.h"

#include <optional>
#include <string_view>

namespace yaml {

// Reads `text` (the file's bytes, perhaps mended; offsets are those of the file) and reports duplicate keys, anchors,
// aliases, `<<`, keys that are no words, limits, and yaml-cpp's own errors where the gate has not said it better.
std::optional<Value> build_tree(std::string_view text, base::FileId file, Findings& findings);

}  // namespace yaml
