// Which columns of a table that came back are which of the printed one, and which cells of two rows are the same one.
//
// Columns are known by their headings. One that was deleted, put in or moved to another place takes its cells along;
// without headings, or where only these were retyped, columns are the same in the same order.
#pragma once

#include "match/printed.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace match {

struct ColumnPairs {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::vector<std::size_t> before_of;  // of each column of what came back; empty: the same ones in the same order
  std::size_t before_count = 0;

  [[nodiscard]] bool same() const { return before_of.empty(); }
};

using RowPairs = std::vector<std::pair<const PrintedRow*, const PrintedRow*>>;

ColumnPairs pair_columns(const PrintedTable& before, const PrintedTable& after, const RowPairs& rows);

// Cells without a counterpart stand alone, but for those of columns that were deleted or put in.
using CellPairs = std::vector<std::pair<std::optional<std::size_t>, std::optional<std::size_t>>>;
CellPairs pair_cells(const PrintedRow& before, const PrintedRow& after, const ColumnPairs& columns);

// Cells of the head that have no other below, from left to right; the row that only counts columns is none of them.
std::vector<const PrintedCell*> heads_of(const PrintedTable& table);

// The head of the column, and its cells in rows that are not merged: «Срок», «май», «июнь».
std::vector<std::string> words_of_column(const PrintedTable& table, std::size_t column);

}  // namespace match
