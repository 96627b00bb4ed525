#include "match/assignment.h"

#include <algorithm>
#include <limits>

namespace match {

namespace {

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
constexpr double endless = std::numeric_limits<double>::infinity();

}  // namespace

Assignment::Assignment(std::size_t rows, std::size_t columns)
    : rows_(rows),
      real_columns_(columns),
      columns_(columns + rows),
      costs_(rows * (columns + rows), never),
      row_price_(rows, 0),
      column_price_(columns + rows, 0),
      row_of_(columns + rows, nobody),
      column_of_(rows, nobody) {
  for (std::size_t row = 0; row < rows; ++row) cost(row, columns + row) = 0;
}

void Assignment::solve() {
  for (std::size_t row = 0; row < rows_; ++row) add(row);
}

std::optional<std::size_t> Assignment::column_of(std::size_t row) const {
  const std::size_t column = column_of_[row];
  if (column >= real_columns_) return std::nullopt;
  return column;
}

Assignment::Paths Assignment::paths_from(std::size_t row, std::size_t forbidden) const {
  Paths out{std::vector<double>(columns_, endless), std::vector<std::size_t>(columns_, nobody)};
  std::vector<bool> done(columns_, false);
  std::size_t at = row;
  double length = 0;
  for (;;) {
    for (std::size_t column = 0; at != nobody && column < columns_; ++column) {
      if (done[column] || (at == row && column == forbidden)) continue;
      const double to = length + cost(at, column) - row_price_[at] - column_price_[column];
      if (to >= out.length[column]) continue;
      out.length[column] = to;
      out.from[column] = at;
    }
    std::size_t next = nobody;
    for (std::size_t column = 0; column < columns_; ++column)
      if (!done[column] && out.length[column] < endless && (next == nobody || out.length[column] < out.length[next]))
        next = column;
    if (next == nobody) return out;
    done[next] = true;
    length = out.length[next];
    at = row_of_[next] == row ? nobody : row_of_[next];  // from a free column no path leads on
  }
}

void Assignment::add(std::size_t row) {
  const Paths paths = paths_from(row, nobody);
  std::size_t end = nobody;
  for (std::size_t column = 0; column < columns_; ++column)
    if (row_of_[column] == nobody && (end == nobody || paths.length[column] < paths.length[end])) end = column;
  const double length = paths.length[end];
  for (std::size_t column = 0; column < columns_; ++column) {
    if (row_of_[column] == nobody || paths.length[column] >= length) continue;
    row_price_[row_of_[column]] += length - paths.length[column];
    column_price_[column] -= length - paths.length[column];
  }
  row_price_[row] += length;
  while (end != nobody) {
    const std::size_t owner = paths.from[end];
    row_of_[end] = owner;
    std::swap(column_of_[owner], end);
    if (owner == row) break;
  }
}

// The row looks for another column, and whom it drives out likewise, until someone takes a free one; that of the pair
// itself is free then. A path's true length has the price of its end.
double Assignment::regret(std::size_t row) const {
  const std::size_t own = column_of_[row];
  const Paths paths = paths_from(row, own);
  double best = endless;
  for (std::size_t column = 0; column < columns_; ++column)
    if (row_of_[column] == nobody || column == own) best = std::min(best, paths.length[column] + column_price_[column]);
  return best - column_price_[own];
}

}  // namespace match
