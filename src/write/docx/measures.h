// Lengths in the units of Word.
#pragma once

#include "base/length.h"

#include <cstdint>

namespace docx {

// Twentieths of a point, of most lengths.
inline std::int64_t twips(base::Length length) { return length.scaled(1, 635).emu(); }
// Of sizes of type.
inline std::int64_t half_points(base::Length length) { return length.scaled(1, 6350).emu(); }
// Of borders.
inline std::int64_t eighths(base::Length length) { return length.scaled(8, 12700).emu(); }

}  // namespace docx
