#include "layout/table_rules.h"

namespace layout {

namespace {

using base::Length;

constexpr std::int32_t nobody = -1;

class Ruler {
 public:
  Ruler(std::span<const RuledCell> cells, std::size_t columns, std::size_t rows)
      : cells_(cells), columns_(columns), rows_(rows), owners_(columns * rows, nobody) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      for (std::uint32_t row = cells[i].row; row < cells[i].end_row; ++row)
        for (std::uint32_t column = cells[i].column; column < cells[i].end_column; ++column)
          owners_[row * columns_ + column] = static_cast<std::int32_t>(i);
  }

  // Between the rows `line` - 1 and `line`.
  [[nodiscard]] bool has_horizontal(std::size_t line, std::size_t column) const {
    return parts(line > 0 ? owner(line - 1, column) : nobody, line < rows_ ? owner(line, column) : nobody);
  }

  [[nodiscard]] bool has_vertical(std::size_t row, std::size_t line) const {
    return parts(line > 0 ? owner(row, line - 1) : nobody, line < columns_ ? owner(row, line) : nobody);
  }

 private:
  [[nodiscard]] std::int32_t owner(std::size_t row, std::size_t column) const {
    return owners_[row * columns_ + column];
  }
  [[nodiscard]] bool is_ruled(std::int32_t cell) const {
    return cell != nobody && cells_[static_cast<std::size_t>(cell)].rule;
  }
  [[nodiscard]] bool parts(std::int32_t a, std::int32_t b) const { return a != b && (is_ruled(a) || is_ruled(b)); }

  std::span<const RuledCell> cells_;
  std::size_t columns_, rows_;
  std::vector<std::int32_t> owners_;
};

// Calls `add(first, end)` for every longest run of indices for which `has` holds.
template <typename Has, typename Add>
void each_stretch(std::size_t count, Has has, Add add) {
  for (std::size_t i = 0; i < count;) {
    if (!has(i)) {
      ++i;
      continue;
    }
    const std::size_t first = i;
    while (i < count && has(i)) ++i;
    add(first, i);
  }
}

}  // namespace

void add_table_rules(std::span<const RuledCell> cells, std::span<const Length> x, std::span<const Length> y,
                     Length width, std::vector<pages::Rule>& rules) {
  if (width <= Length{} || x.size() < 2 || y.size() < 2) return;
  const Ruler ruler(cells, x.size() - 1, y.size() - 1);
  const Length corner = width / 2;
  for (std::size_t line = 0; line < y.size(); ++line)
    each_stretch(
        x.size() - 1, [&](std::size_t column) { return ruler.has_horizontal(line, column); },
        [&](std::size_t first, std::size_t end) {
          rules.push_back({x[first] - corner, y[line], x[end] + corner, y[line], width});
        });
  for (std::size_t line = 0; line < x.size(); ++line)
    each_stretch(
        y.size() - 1, [&](std::size_t row) { return ruler.has_vertical(row, line); },
        [&](std::size_t first, std::size_t end) {
          rules.push_back({x[line], y[first] - corner, x[line], y[end] + corner, width});
        });
}

}  // namespace layout
