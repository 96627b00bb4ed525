// The head of a table of measures: which rows it takes, which column stands under which key.
#pragma once

#include "import/source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace import_ {

struct HeadColumn {
  std::uint32_t first = 0, end = 0;  // of the table's grid
  std::string key;                   // of a row, or of its `more:`
  std::string heading;
  std::string group = {};  // over it and its neighbours; empty: none
  bool own = false;        // `more:`
  std::optional<std::string> doubt = {};
};

struct TableHead {
  std::size_t first = 0;  // row
  std::size_t rows = 0;   // with that of column numbers; 0: the table has none
  std::vector<HeadColumn> columns;
  std::vector<std::string> numbers;  // «1», «2» … under the headings; empty: none
  std::vector<std::string> lines;    // words of each of its rows, folded: it may be repeated
};

// The words of a row's cells, folded.
std::string row_words(const SourceRow& row);

// Nothing: no row looks like the head of a plan.
std::optional<TableHead> find_head(const SourceTable& table);

// Of a form: its first rows, whatever they say; columns without keys.
TableHead form_head(const SourceTable& table);

// How surely the table is one of measures: known headings, twice over, and its rows.
std::size_t weight_of(const SourceTable& table, const TableHead& head);

// Keys that a person gave, from left to right; a table without a head gets one.
TableHead head_by_hand(const SourceTable& table, const std::optional<TableHead>& found,
                       std::span<const std::string> keys);

// From what stands in the columns: numbers, deadlines, the longest texts. Every key is doubted.
std::optional<TableHead> guess_head(const SourceTable& table);

}  // namespace import_
