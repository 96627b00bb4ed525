// The bytes themselves: UTF-8 without control characters, or findings that name what they are instead.
#pragma once

#include "yaml/findings.h"

#include <string_view>

namespace yaml {

// Reports bad bytes and control characters, masked so that reading may go on. False when the whole file is in another
// encoding and nothing in it can be read.
bool check_encoding(std::string_view bytes, Findings& findings);

}  // namespace yaml
