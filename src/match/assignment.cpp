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

void Assignment::go_on(const Start& start, std::size_t forbidden, const std::vector<bool>& done, Paths& paths) const {
  for (std::size_t column = 0; column < columns_; ++column) {
    if (done[column] || column == forbidden) continue;
    const double to = start.length + cost(start.row, column) - row_price_[start.row] - column_price_[column];
    if (to >= paths.length[column]) continue;
    paths.length[column] = to;
    paths.from[column] = start.row;
  }
}

Assignment::Paths Assignment::paths_from(const std::vector<Start>& starts, std::size_t resting,
                                         std::size_t forbidden) const {
  Paths out{std::vector<double>(columns_, endless), std::vector<std::size_t>(columns_, nobody)};
  std::vector<bool> done(columns_, false);
  for (const Start& start : starts) go_on(start, start.row == resting ? forbidden : nobody, done, out);
  for (;;) {
    std::size_t next = nobody;
    for (std::size_t column = 0; column < columns_; ++column)
      if (!done[column] && out.length[column] < endless && (next == nobody || out.length[column] < out.length[next]))
        next = column;
    if (next == nobody) return out;
    done[next] = true;
    const std::size_t owner = row_of_[next];
    if (owner != nobody && owner != resting) go_on({owner, out.length[next]}, nobody, done, out);
  }
}

void Assignment::add(std::size_t row) {
  const Paths paths = paths_from({{row, 0}}, row, nobody);
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

// The row looks for another column, and whom it drives out likewise. Either this ends with someone in the column that
// the pair had; or it ends in a free column, and someone else may come to that one, leaving another free. By prices a
// path's true length has the price of its end and lacks that of its beginning; of free columns it is 0.
double Assignment::regret(std::size_t row) const {
  const std::size_t own = column_of_[row];
  const Paths away = paths_from({{row, 0}}, row, own);
  double to_free = endless;
  for (std::size_t column = 0; column < columns_; ++column)
    if (row_of_[column] == nobody) to_free = std::min(to_free, away.length[column]);
  std::vector<Start> others;
  for (std::size_t other = 0; other < rows_; ++other)
    if (other != row) others.push_back({other, -column_price_[column_of_[other]]});
  const double into_own = paths_from(others, row, nobody).length[own];
  return std::min(away.length[own], to_free + std::min(into_own, -column_price_[own]));
}

}  // namespace match
