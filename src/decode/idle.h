// Keys that a schema allows and that do nothing where they stand: told, with what would make them work.
#pragma once

#include "base/diagnostic.h"
#include "yaml/value.h"

#include <string_view>

namespace decode {

// `key` of `map`, if it is there.
void report_idle(const yaml::Value& map, std::string_view key, base::Phrase way_out, base::Diagnostics& diagnostics);

}  // namespace decode
