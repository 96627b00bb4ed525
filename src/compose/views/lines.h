// Texts that stand one under another: heads, marks, notes.
#pragma once

#include "compose/field.h"

#include <span>
#include <vector>

namespace compose {

struct Line {
  Shown words;
};

inline constexpr Field line_fields[] = {text<&Line::words>("line")};

inline std::vector<Line> lines_of(std::span<const model::Text> texts) {
  std::vector<Line> out;
  for (const model::Text& one : texts) out.push_back({one});
  return out;
}

}  // namespace compose
