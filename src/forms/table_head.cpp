// A leaf goes down to the head's last row, a group stands in its own row over its columns. Upright cells come first,
// then those over several rows, and turned ones last: they need a height, and take what the others left.
#include "forms/table_head.h"

#include "forms/captions.h"
#include "forms/column_widths.h"
#include "forms/looks.h"

#include <algorithm>
#include <vector>

namespace forms {

namespace {

struct HeadCell {
  sheets::Range range;
  std::string caption;
  bool turned = false;
};

class HeadReader {
 public:
  HeadReader(Pen& pen, const TablePlace& place) : pen_(pen), place_(place) {}

  std::vector<HeadCell> read(const model::FormTable& table) {
    for (const model::FormColumn& column : table.columns) add(column, place_.head_row);
    return std::move(cells_);
  }

 private:
  void add(const model::FormColumn& column, std::uint32_t row) {
    const std::size_t first = leaf_;
    const std::size_t index = cells_.size();
    cells_.push_back({});
    if (column.columns.empty()) ++leaf_;
    for (const model::FormColumn& inner : column.columns) add(inner, row + 1);
    const std::uint32_t last_row = column.columns.empty() ? place_.head_row + place_.head_rows - 1 : row;
    HeadCell& cell = cells_[index];
    cell.range = {{row, place_.leaves[first].first}, {last_row, place_.leaves[leaf_ - 1].last}};
    cell.caption = shown_caption(column);
    cell.turned = column.columns.empty() && is_turned(column, pen_.width(cell.range), pen_.meter());
  }

  Pen& pen_;
  const TablePlace& place_;
  std::vector<HeadCell> cells_;
  std::size_t leaf_ = 0;
};

// The least height at which the turned words take no more lines than the column is wide.
base::Length turned_height(const HeadCell& cell, Pen& pen) {
  const sheets::Format format = looks::head(true);
  const base::Length step = base::Length::mm(3);
  const base::Length most = base::Length::mm(60);
  base::Length height = pen.meter().longest_word(cell.caption, format);
  while (height < most && pen.meter().height(cell.caption, format, height) > pen.width(cell.range)) height += step;
  return height + base::Length::mm(2);
}

void draw_turned(const HeadCell& cell, Pen& pen) {
  pen.place(cell.range, cell.caption, looks::head(true));
  const base::Length needed = turned_height(cell, pen);
  const base::Length present = pen.height(cell.range);
  const std::uint32_t last = cell.range.last.row;
  if (needed > present) pen.at_least(last, pen.height({{last, 0}, {last, 0}}) + (needed - present));
}

}  // namespace

void draw_head(Pen& pen, const model::FormTable& table, const TablePlace& place) {
  std::vector<HeadCell> cells = HeadReader(pen, place).read(table);
  for (std::uint32_t i = 0; i < place.head_rows; ++i) pen.at_least(place.head_row + i, base::Length::pt(18));
  std::ranges::stable_sort(cells, {}, [](const HeadCell& cell) {
    return std::pair(cell.turned, cell.range.last.row - cell.range.first.row);
  });
  for (const HeadCell& cell : cells) {
    if (cell.turned)
      draw_turned(cell, pen);
    else
      pen.write(cell.range, cell.caption, looks::head(false));
  }
}

}  // namespace forms
