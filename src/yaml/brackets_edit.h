// A list or map in brackets loses and gains entries: their commas with them.
#pragma once

#include "yaml/cuts.h"

namespace yaml {

void edit_brackets(const Page& page, const Value& value, const Changes& changes, Cuts& cuts);

}  // namespace yaml
