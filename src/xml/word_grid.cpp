#include "xml/word_grid.h"

namespace xml {

void WordGrid::begin_row(bool head) {
  row_ = {};
  row_.head = head;
  column_ = 0;
}

const WordGrid::Tall* WordGrid::above() const {
  const auto behind = std::ranges::upper_bound(above_, column_, {}, &Tall::column);
  if (behind == above_.begin()) return nullptr;
  const Tall& tall = *std::prev(behind);
  return column_ < tall.end ? &tall : nullptr;
}

bool WordGrid::is_covered(WordMerge down, WordMerge across) const {
  if (across == WordMerge::goes_on && !row_.cells.empty()) return true;
  return down == WordMerge::goes_on && above() != nullptr;
}

void WordGrid::put(std::vector<WordBlock> blocks, std::uint32_t columns, WordMerge down, WordMerge across) {
  const std::uint32_t end = std::min(column_ + std::max(columns, 1U), word_columns);
  const Tall* tall = down == WordMerge::goes_on ? above() : nullptr;
  if (across == WordMerge::goes_on && !row_.cells.empty()) {
    WordCell& before = row_.cells.back();
    if (before.column + before.columns == column_) {
      before.columns = end - before.column;
      if (!here_.empty() && here_.back().end == column_) here_.back().end = end;
    }
  } else if (tall != nullptr) {
    table_.rows[tall->row].cells[tall->cell].rows = static_cast<std::uint32_t>(table_.rows.size()) - tall->row + 1;
    // A cell that goes on is met once a row, however it is cut there.
    if (here_.empty() || here_.back().row != tall->row || here_.back().cell != tall->cell) here_.push_back(*tall);
  } else {
    if (down != WordMerge::none)
      here_.push_back({column_, end, static_cast<std::uint32_t>(table_.rows.size()),
                       static_cast<std::uint32_t>(row_.cells.size())});
    row_.cells.push_back({column_, end - column_, 1, std::move(blocks)});
  }
  column_ = end;
}

void WordGrid::end_row() {
  table_.columns = std::max(table_.columns, column_);
  table_.rows.push_back(std::move(row_));
  row_ = {};
  above_ = std::exchange(here_, {});
}

void WordGrid::drop_row() {
  row_ = {};
  here_.clear();
}

}  // namespace xml
