// The strictness gate: what yaml-cpp would accept silently or report in words that help nobody.
//
// In: a text that passed check_encoding. Out: findings with mends. One linear pass over the lines, which follows
// quotes, brackets and block scalars just closely enough to tell keys from prose; everything else is left to the
// reader.
#pragma once

#include "yaml/findings.h"

#include <string_view>

namespace yaml {

void pass_gate(std::string_view text, Findings& findings);

}  // namespace yaml
