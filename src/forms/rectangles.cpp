#include "forms/rectangles.h"

#include <algorithm>
#include <utility>

namespace forms {

namespace {

// Runs of neighbours in one row.
std::vector<sheets::Range> runs(std::span<const sheets::Position> cells) {
  std::vector<sheets::Range> out;
  for (const sheets::Position& at : cells) {
    if (!out.empty() && out.back().last.row == at.row && out.back().last.column + 1 == at.column)
      out.back().last = at;
    else
      out.push_back({at, at});
  }
  return out;
}

bool continues(const sheets::Range& above, const sheets::Range& below) {
  return above.last.row + 1 == below.first.row && above.first.column == below.first.column &&
         above.last.column == below.last.column;
}

}  // namespace

std::vector<sheets::Range> rectangles(std::span<const sheets::Position> cells) {
  std::vector<sheets::Range> out;
  std::vector<std::size_t> open;  // rectangles that end in the row above
  std::vector<std::size_t> current;
  std::uint32_t row = 0;
  for (const sheets::Range& run : runs(cells)) {
    if (run.first.row != row) {
      open = std::exchange(current, {});
      row = run.first.row;
    }
    const auto above = std::ranges::find_if(open, [&](std::size_t i) { return continues(out[i], run); });
    if (above == open.end()) {
      current.push_back(out.size());
      out.push_back(run);
    } else {
      out[*above].last = run.last;
      current.push_back(*above);
    }
  }
  return out;
}

}  // namespace forms
