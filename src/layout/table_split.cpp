// Rows are taken while they fit. If one does not, and fits on no page with the rows that keep with it, it is divided
// here if at least two lines of each of its cells find room. Else the break moves up to the nearest place that tears
// nothing: no row that keeps with the next, no cell over several rows with one line alone; rows that share a cell are
// parted if else more than a fifth of the page stays empty. If there is no such place the page is turned; on a fresh
// page, where turning would not help, the least evil is taken, and always some line is set.
#include "layout/table_split.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace layout {

namespace {

using base::Length;

constexpr std::uint32_t least_lines = 2;
// More than this part of a page does not stay empty where sub-rows could stand.
constexpr std::int64_t most_empty_part = 5;
constexpr Length boundless = Length::emu(std::numeric_limits<std::int64_t>::max());

class Splitter {
 public:
  Splitter(const MeasuredTable& table, const std::vector<Line>& lines, const TableCursor& from, const TableRoom& room)
      : table_(table), grid_(table.body), lines_(lines), from_(from), room_(room) {
    part_.first_row = from.row;
  }

  TablePart split() {
    take_rows();
    if (row_after() == grid_.rows.size()) {
      part_.done = true;
      place_cells(false);
      return std::move(part_);
    }
    if (!divide_row()) break_between_rows();
    return std::move(part_);
  }

  // Does the row stay on one page with the next? Rows that share a cell part when all that keep together are higher
  // than a page; a heading and its row do not.
  [[nodiscard]] bool keeps(std::uint32_t row) const {
    if (row + 1 >= grid_.rows.size() || !grid_.rows[row].keep_with_next) return false;
    return (kept_height(row) <= room_.full && !parts_sub_rows_) || !shares_cell_with_next(row);
  }

  // Of the row at the cursor: the least that may stand on this page.
  [[nodiscard]] Length least_part(std::uint32_t row) const {
    Length least;
    each_cell_of(row, [&](const MeasuredCell& cell, std::uint32_t line, Length above) {
      const std::uint32_t left = cell.lines.count - line;
      const std::uint32_t together = left < 2 * least_lines ? left : least_lines;
      least = std::max(least, text_height(cell, line, together) - above);
    });
    return least + table_.padding_y * 2;
  }

 private:
  [[nodiscard]] bool is_divisible(std::uint32_t row) const { return chain_height(row) > room_.full; }

  [[nodiscard]] Length row_height(std::uint32_t row) const {
    if (row != from_.row) return grown(row, grid_.rows[row].height);
    if (!from_.inside) return grown(row, grid_.rows[row].height);
    return grown(row, table_.padding_y * 2);
  }

  [[nodiscard]] std::uint32_t row_after() const {
    return part_.first_row + static_cast<std::uint32_t>(part_.heights.size());
  }

  void take_rows() {
    for (std::uint32_t row = from_.row; row < grid_.rows.size(); ++row) {
      const Length height = row_height(row);
      const bool last = row + 1 == grid_.rows.size();
      const Length tail = last && !(room_.fresh && part_.heights.empty()) ? room_.tail : Length{};
      if (height_ + height + tail > room_.here) return;
      part_.heights.push_back(height);
      height_ += height;
    }
  }

  // A row in which an open cell ends has to hold the rest of its text.
  [[nodiscard]] Length grown(std::uint32_t row, Length height) const {
    for (const OpenCell& open : from_.open) {
      const MeasuredCell& cell = grid_.cells[open.cell];
      if (cell.end_row() != row + 1) continue;
      const Length wanted =
          text_height(cell, open.line, cell.lines.count - open.line, most_that_matters()) + table_.padding_y * 2;
      height = std::max(height, wanted - height_);
    }
    return height;
  }

  // What is higher fits neither here nor on a page of its own, with whatever stands above it; how much higher makes no
  // difference. Without a bound the rest of a cell over a thousand pages would be added up on each of them.
  [[nodiscard]] Length most_that_matters() const { return std::max(room_.here, Length{}) + room_.full + height_; }

  // The row with those before it that keep with it.
  [[nodiscard]] Length chain_height(std::uint32_t row) const {
    Length height = row_height(row);
    while (row > from_.row && keeps(row - 1)) height += grid_.rows[--row].height;
    return height;
  }

  // A cell over several rows begins in a row that keeps with the next, so only those need be looked at; one that began
  // on an earlier page is open.
  [[nodiscard]] bool shares_cell_with_next(std::uint32_t row) const {
    const auto goes_on = [&](const OpenCell& open) { return grid_.cells[open.cell].end_row() > row + 1; };
    if (std::ranges::any_of(from_.open, goes_on)) return true;
    for (std::uint32_t first = row;; --first) {
      bool shared = false;
      each_begun_in(first, [&](const MeasuredCell& cell) { shared = shared || cell.end_row() > row + 1; });
      if (shared) return true;
      if (first == from_.row || !grid_.rows[first - 1].keep_with_next) return false;
    }
  }

  // All rows that keep together with this one and the next; not counted on when they are higher than a page.
  [[nodiscard]] Length kept_height(std::uint32_t row) const {
    std::uint32_t first = row, last = row + 1;
    Length height = grid_.rows[first].height + grid_.rows[last].height;
    while (first > 0 && grid_.rows[first - 1].keep_with_next && height <= room_.full)
      height += grid_.rows[--first].height;
    while (last + 1 < grid_.rows.size() && grid_.rows[last].keep_with_next && height <= room_.full)
      height += grid_.rows[++last].height;
    return height;
  }

  bool divide_row() {
    const std::uint32_t row = row_after();
    const Length rest = room_.here - height_;
    const bool forced = room_.fresh && part_.heights.empty();
    if (!forced && (!is_divisible(row) || least_part(row) > rest)) return false;
    const Length used = used_height(row, rest, forced);
    const bool shows_text = used > table_.padding_y * 2;
    if (!shows_text && !forced) return false;
    // An empty row higher than the page is cut off.
    part_.heights.push_back(shows_text ? used : rest);
    height_ += part_.heights.back();
    place_cells(shows_text);
    return true;
  }

  // What the lines of the row that fit into `rest` take.
  [[nodiscard]] Length used_height(std::uint32_t row, Length rest, bool forced) const {
    Length used;
    each_cell_of(row, [&](const MeasuredCell& cell, std::uint32_t line, Length above) {
      std::uint32_t count = lines_that_fit(cell, line, above + rest - table_.padding_y * 2);
      if (forced && count == 0) count = std::min(1U, cell.lines.count - line);
      used = std::max(used, text_height(cell, line, count) - above);
    });
    return used + table_.padding_y * 2;
  }

  void break_between_rows() {
    std::optional<std::size_t> rows = rows_before_break(part_.heights.size());
    // Sub-rows of a measure are parted where keeping them together would leave too much of the page empty.
    if (wastes_page(rows.value_or(0))) {
      parts_sub_rows_ = true;
      const std::optional<std::size_t> more = rows_before_break(part_.heights.size());
      parts_sub_rows_ = false;
      if (more) rows = more;
    }
    if (rows) rows = without_lone_row(*rows);
    if (rows || !room_.fresh) part_.heights.resize(rows.value_or(0));
    place_cells(false);
  }

  // The most of the rows taken after which the table may be parted.
  [[nodiscard]] std::optional<std::size_t> rows_before_break(std::size_t taken) const {
    for (std::size_t rows = taken; rows > 0; --rows)
      if (may_break_after(rows)) return rows;
    return {};
  }

  [[nodiscard]] bool wastes_page(std::size_t rows) const {
    return room_.here - height_of(0, rows) > room_.full / most_empty_part;
  }

  // The last page does not show one row alone under a head that is higher, if the row before may come along.
  [[nodiscard]] std::size_t without_lone_row(std::size_t rows) const {
    const std::size_t next = part_.first_row + rows;
    if (next + 1 != grid_.rows.size() || rows < 2 || table_.head.height <= grid_.rows[next].height) return rows;
    const std::optional<std::size_t> fewer = rows_before_break(rows - 1);
    if (!fewer) return rows;
    Length moved = room_.tail;
    for (std::size_t row = part_.first_row + *fewer; row < grid_.rows.size(); ++row) moved += grid_.rows[row].height;
    return moved <= room_.full ? *fewer : rows;
  }

  [[nodiscard]] bool may_break_after(std::size_t rows) const {
    const std::uint32_t next = part_.first_row + static_cast<std::uint32_t>(rows);
    if (keeps(next - 1)) return false;
    const Length height = height_of(0, rows);
    for (const OpenCell& open : from_.open)
      if (tears(grid_.cells[open.cell], open.line, next, height)) return false;
    for (std::size_t i = 0; i < rows; ++i) {
      const MeasuredRow& row = grid_.rows[part_.first_row + i];
      if (i == 0 && from_.inside) continue;
      for (std::uint32_t c = row.first_cell; c < row.first_cell + row.cells; ++c)
        if (tears(grid_.cells[c], 0, next, height_of(i, rows))) return false;
    }
    return true;
  }

  // Would a break before row `next` leave one line of the cell alone? `height` is what the cell has on this page.
  [[nodiscard]] bool tears(const MeasuredCell& cell, std::uint32_t line, std::uint32_t next, Length height) const {
    if (cell.end_row() <= next) return false;
    const std::uint32_t left = cell.lines.count - line;
    const std::uint32_t shown = lines_that_fit(cell, line, height - table_.padding_y * 2);
    return shown < left && (shown < least_lines || left - shown < least_lines);
  }

  [[nodiscard]] Length height_of(std::size_t first, std::size_t end) const {
    Length height;
    for (std::size_t i = first; i < end; ++i) height += part_.heights[i];
    return height;
  }

  // Height of `count` lines of a cell from `line` on; of so many of them that it is more than `most`.
  [[nodiscard]] Length text_height(const MeasuredCell& cell, std::uint32_t line, std::uint32_t count,
                                   Length most = boundless) const {
    if (cell.rotated) return count > 0 ? cell.line_width : Length{};
    Length height;
    for (std::uint32_t i = line; i < line + count && height <= most; ++i) {
      const Line& set = lines_[cell.lines.first + i];
      height += set.height + (i > line ? set.above : Length{});
    }
    return height;
  }

  // As many lines as fit into `height`, two left over at least if any are.
  [[nodiscard]] std::uint32_t lines_that_fit(const MeasuredCell& cell, std::uint32_t line, Length height) const {
    if (cell.rotated) return cell.lines.count - line;
    std::uint32_t count = 0;
    Length used;
    for (std::uint32_t i = line; i < cell.lines.count; ++i) {
      const Line& set = lines_[cell.lines.first + i];
      used += set.height + (i > line ? set.above : Length{});
      if (used > height) break;
      ++count;
    }
    const std::uint32_t over = cell.lines.count - line - count;
    if (over > 0 && over < least_lines && count > least_lines) count -= least_lines - over;
    return count;
  }

  // The cells whose text a row that is to be divided has to hold: those that begin in it, and those that end in it; of
  // a row that was divided before, all that are open. With the first line not shown yet, and the height that the cell
  // has on this page above the row.
  template <typename Visit>
  void each_cell_of(std::uint32_t row, Visit visit) const {
    const bool goes_on = row == from_.row && from_.inside;
    for (const OpenCell& open : from_.open)
      if (goes_on || grid_.cells[open.cell].end_row() == row + 1) visit(grid_.cells[open.cell], open.line, height_);
    if (goes_on) return;
    for (std::size_t i = from_.inside ? 1 : 0; i < part_.heights.size(); ++i)
      each_begun_in(part_.first_row + static_cast<std::uint32_t>(i), [&](const MeasuredCell& cell) {
        if (cell.end_row() == row + 1) visit(cell, 0U, height_of(i, part_.heights.size()));
      });
    each_begun_in(row, [&](const MeasuredCell& cell) { visit(cell, 0U, Length{}); });
  }

  template <typename Visit>
  void each_begun_in(std::uint32_t row, Visit visit) const {
    const MeasuredRow& measured = grid_.rows[row];
    for (std::uint32_t c = measured.first_cell; c < measured.first_cell + measured.cells; ++c) visit(grid_.cells[c]);
  }

  // The lines of all cells on this part; what is left over goes into the next cursor.
  void place_cells(bool inside) {
    const auto rows = static_cast<std::uint32_t>(part_.heights.size());
    if (rows == 0) {
      part_.next = from_;
      return;
    }
    part_.next.row = inside ? row_after() - 1 : row_after();
    part_.next.inside = inside;
    for (const OpenCell& open : from_.open) place_cell(open.cell, open.line, 0, true);
    for (std::uint32_t i = 0; i < rows; ++i) {
      if (i == 0 && from_.inside) continue;
      const MeasuredRow& row = grid_.rows[part_.first_row + i];
      for (std::uint32_t c = row.first_cell; c < row.first_cell + row.cells; ++c) place_cell(c, 0, i, false);
    }
  }

  void place_cell(std::uint32_t index, std::uint32_t line, std::uint32_t first, bool continued) {
    const MeasuredCell& cell = grid_.cells[index];
    const auto all = static_cast<std::uint32_t>(part_.heights.size());
    const std::uint32_t rows = std::min(cell.end_row() - part_.first_row, all) - first;
    const bool ends = cell.end_row() <= part_.next.row;
    std::uint32_t count = cell.lines.count - line;
    if (!ends)
      count = std::max(lines_that_fit(cell, line, height_of(first, first + rows) - table_.padding_y * 2),
                       forced_lines(cell, line));
    part_.cells.push_back({index, first, rows, {cell.lines.first + line, count}, !continued, ends && !continued});
    if (!ends) part_.next.open.push_back({index, line + count});
  }

  // A line higher than a page is set all the same, else the table would never end.
  [[nodiscard]] std::uint32_t forced_lines(const MeasuredCell& cell, std::uint32_t line) const {
    return room_.fresh && part_.next.inside && part_.heights.size() == 1 && line < cell.lines.count ? 1 : 0;
  }

  const MeasuredTable& table_;
  const MeasuredGrid& grid_;
  const std::vector<Line>& lines_;
  const TableCursor& from_;
  const TableRoom& room_;
  TablePart part_;
  Length height_;
  bool parts_sub_rows_ = false;
};

}  // namespace

TablePart split_table(const MeasuredTable& table, const std::vector<Line>& lines, const TableCursor& from,
                      const TableRoom& room) {
  return Splitter(table, lines, from, room).split();
}

Length least_start(const MeasuredTable& table, const std::vector<Line>& lines, const TableRoom& room) {
  const TableCursor start;
  const Splitter splitter(table, lines, start, room);
  Length height;
  for (std::uint32_t row = 0; row < table.body.rows.size(); ++row) {
    const MeasuredRow& measured = table.body.rows[row];
    if (!splitter.keeps(row)) {
      const bool last = row + 1 == table.body.rows.size();
      if (height + measured.height > room.full) return height + splitter.least_part(row);
      return height + measured.height + (last ? room.tail : Length{});
    }
    height += measured.height;
  }
  return height;
}

}  // namespace layout
