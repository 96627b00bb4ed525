// Widths of columns, and room left by hand, as a template takes them.
#pragma once

#include "base/length.h"

#include <optional>
#include <string>

namespace compose {

struct ColumnWidth {
  std::string width;   // «15 mm»; empty: by weight
  std::string weight;  // empty: by width
};

// The author's width, else the author's weight, else what the kind of column takes by itself.
ColumnWidth column_width(std::optional<base::Length> width, std::optional<int> weight, const ColumnWidth& otherwise);

// «12 pt»; empty where there is no length.
std::string in_points(base::Length length);

}  // namespace compose
