// JSON pointers (RFC 6901) of places in YAML files: `/mark/number`, `/rows/3/deadline`.
#pragma once

#include "yaml/value.h"

#include <span>
#include <string>

namespace app {

// The pointer of the innermost value that begins where `origin` says, or of the key that does; empty when none does.
std::string pointer_of(std::span<const yaml::Value> documents, const base::Origin& origin);

}  // namespace app
