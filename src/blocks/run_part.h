// A run cut.
#pragma once

#include "blocks/document.h"

#include <cstddef>

namespace blocks {

// Its bytes from `first` to `end`: still a slice of the source, with its look.
Run part_of(const Run& whole, std::size_t first, std::size_t end);

}  // namespace blocks
