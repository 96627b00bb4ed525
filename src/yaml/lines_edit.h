// A list or map in lines loses and gains entries.
#pragma once

#include "yaml/cuts.h"

namespace yaml {

void edit_lines(const Page& page, const Value& value, const Changes& changes, const Holder& holder, Cuts& cuts);

}  // namespace yaml
