// A scalar, or a value that was not written, gets new words.
#pragma once

#include "yaml/cuts.h"

#include <string_view>

namespace yaml {

// What the value will mean.
Value replace_scalar(const Page& page, const Value& value, std::string_view words, const Holder& holder, Cuts& cuts);

}  // namespace yaml
