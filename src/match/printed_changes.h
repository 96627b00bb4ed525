// What differs between what was printed and what came back from Word: at paragraph, row and cell.
//
// In go both as they stand on paper, out come the pairs and the differences in the order of what came back; what was
// removed stands where it stood. Paragraphs and rows are known again by their words where no other says the same, then
// by their hidden bookmarks, then by likeness (match/items.h). A column that came, went or moved is one difference, not
// one of every row (match/printed_columns.h); columns whose widths changed are the same columns.
#pragma once

#include "match/printed.h"
#include "match/printed_columns.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace match {

// A paragraph, a row, a cell of a row, a column of a table, a footnote.
struct PrintedPlace {
  std::size_t block = 0;  // of a footnote: its index among them
  std::optional<std::size_t> row = {};
  std::optional<std::size_t> cell = {};  // index in its row; without a row: a column, by its heading
  bool note = false;

  [[nodiscard]] bool is_column() const { return cell && !row; }

  friend auto operator<=>(const PrintedPlace&, const PrintedPlace&) = default;
};

enum class PrintedChangeKind {
  words,
  added,
  removed,
  moved,
  level,  // of a numbered paragraph that stayed where it was: a point became a subpoint, or the reverse
};

struct PrintedChange {
  PrintedChangeKind kind = PrintedChangeKind::words;
  std::optional<PrintedPlace> before, after;  // of changed words in a cell both may have one; else what there is
  bool doubtful = false;
};

struct PrintedPairs {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Of every block of `after` its counterpart; of a table that which most of its rows come from.
  std::vector<std::size_t> before_of_block;
  // Of every row of every table of `after`: block and row.
  std::vector<std::vector<std::optional<PrintedPlace>>> before_of_row;
  // Of every block that is a table.
  std::vector<ColumnPairs> columns;
};

struct PrintedComparison {
  PrintedPairs pairs;
  std::vector<PrintedChange> changes;
};

// `newcomers`: paragraphs and rows of `before` that nothing of `after` can be, unless it says the same.
PrintedComparison compare_printed(const PrintedDocument& before, const PrintedDocument& after,
                                  const std::set<PrintedPlace>& newcomers = {});

// Nothing of what is no paragraph, no row, no cell.
const PrintedParagraph* paragraph_at(const PrintedDocument& document, const PrintedPlace& place);
const PrintedRow* row_at(const PrintedDocument& document, const PrintedPlace& place);
const PrintedCell* cell_at(const PrintedDocument& document, const PrintedPlace& place);
// What stands there, whatever it is.
std::string words_at(const PrintedDocument& document, const PrintedPlace& place);

}  // namespace match
