// Lengths and places as Word has them.
#pragma once

#include "base/length.h"
#include "blocks/style.h"

#include <cstdint>
#include <string_view>

namespace docx {

// Twentieths of a point, of most lengths.
inline std::int64_t twips(base::Length length) { return length.scaled(1, 635).emu(); }
// Of sizes of type.
inline std::int64_t half_points(base::Length length) { return length.scaled(1, 6350).emu(); }
// Of borders.
inline std::int64_t eighths(base::Length length) { return length.scaled(8, 12700).emu(); }

// Of lines, ST_Jc.
constexpr std::string_view name_of(blocks::Align align) {
  switch (align) {
    case blocks::Align::left: return "left";
    case blocks::Align::center: return "center";
    case blocks::Align::right: return "right";
    case blocks::Align::justify: return "both";
  }
  return "left";
}

}  // namespace docx
