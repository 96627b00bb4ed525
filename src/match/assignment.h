// The best one-to-one choice among candidates with known worths, and how much worse the best choice without one of its
// pairs would be. The Hungarian method by shortest augmenting paths (Jonker and Volgenant, 1987), on a dense matrix:
// for tens of rows, not for thousands.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace match {

class Assignment {
 public:
  // Worths of `rows` × `columns`; a pair of worth 0 or less is never chosen.
  Assignment(std::size_t rows, std::size_t columns);

  void set(std::size_t row, std::size_t column, double worth) { cost(row, column) = worth > 0 ? -worth : never; }
  void solve();

  [[nodiscard]] std::optional<std::size_t> column_of(std::size_t row) const;
  // What is lost without the pair of this row, which has one.
  [[nodiscard]] double regret(std::size_t row) const;

 private:
  static constexpr double never = 1e6;

  // Of the shortest paths to every column.
  struct Paths {
    std::vector<double> length;
    std::vector<std::size_t> from;  // the row from which a column is reached
  };
  struct Start {
    std::size_t row;
    double length;
  };

  [[nodiscard]] double& cost(std::size_t row, std::size_t column) { return costs_[row * columns_ + column]; }
  [[nodiscard]] double cost(std::size_t row, std::size_t column) const { return costs_[row * columns_ + column]; }
  void go_on(const Start& start, std::size_t forbidden, const std::vector<bool>& done, Paths& paths) const;
  // From these rows, over columns and the rows that have them; `resting` has none, its pair being the one that is not
  // to be, and its column is `forbidden` to it.
  [[nodiscard]] Paths paths_from(const std::vector<Start>& starts, std::size_t resting, std::size_t forbidden) const;
  void add(std::size_t row);

  std::size_t rows_, real_columns_, columns_;  // behind the real ones a column a row: to stay alone
  std::vector<double> costs_;
  std::vector<double> row_price_, column_price_;
  std::vector<std::size_t> row_of_, column_of_;
};

}  // namespace match
