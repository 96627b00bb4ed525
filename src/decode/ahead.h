// `new_page: true` and `space_before: 12 пт`.
#pragma once

#include "base/diagnostic.h"
#include "model/ahead.h"
#include "yaml/value.h"

namespace decode {

// Room that no sheet has is reported and left out.
model::Ahead read_ahead(const yaml::Value& map, base::Diagnostics& diagnostics);

}  // namespace decode
