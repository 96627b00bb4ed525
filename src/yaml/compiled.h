// Values kept as they were read: what comes with the program (schemas, base profiles) is read when the program is
// built, and a call that needs it parses neither YAML nor JSON.
//
// In: values and the bytes they were read from. Out: a string of our own form, good for this version of the program
// alone. Whoever edits the file itself is heard: what was kept of other bytes is not used, the caller reads anew.
#pragma once

#include "yaml/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace yaml {

std::string compile(const Value& value, std::string_view source);

// Nothing when `compiled` was made of other bytes than the file's, by another version, or is damaged.
std::optional<Value> read_compiled(const base::SourceFile& file, std::string_view compiled);

}  // namespace yaml
