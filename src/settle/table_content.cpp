#include "settle/table_content.h"

#include "blocks/grid.h"

#include <algorithm>
#include <utility>

namespace settle {

namespace {

using base::Length;
using blocks::GridCell;
using fonts::Content;
using fonts::ContentMeter;

// A longer one is no word of a title but an address.
constexpr Length longest_head_word = Length::mm(50);

// Shares are rounded to the EMU; a number that lacks one is parted.
constexpr Length roundings = Length::emu(100);

// A number of so much width in 12 pt has five digits.
constexpr Length shortest_sum = Length::mm(10);

// Longer text wants no more, and products of widths stay within 64 bits.
constexpr Length widest_wish = Length::mm(10'000);

// Lines of a rotated cell stand across the column: two of 12 pt want 8 mm.
ContentMeter::Measured rotated(const blocks::Cell& cell, const blocks::StyleSheet& styles) {
  const Length size =
      cell.paragraphs.empty() ? Length::pt(12) : styles.paragraphs.at(cell.paragraphs.front().style.index).size;
  const Length width = size.scaled(19, 10);
  return {{width, width, width, width}, {}, {}};
}

// Around a sum there is air, where it can be had: the more the longer it is. The number of a row wants none.
Length air_of(const ContentMeter::Measured& measured) {
  const bool is_sum = measured.number == measured.content.most && measured.number > shortest_sum;
  return is_sum ? measured.number / 4 : Length{};
}

Content padded(const Content& text, Length air, Length padding) {
  const auto wish = [padding](Length width) { return std::min(width, widest_wish) + padding + roundings; };
  return {wish(text.unbroken), wish(text.least), wish(text.together + air / 4), wish(text.most + air)};
}

class ContentReader {
 public:
  ContentReader(const blocks::Table& table, const blocks::StyleSheet& styles, ContentMeter& meter, Heads heads)
      : table_(table), styles_(styles), meter_(meter), heads_(heads) {
    const std::size_t columns = table.columns.size();
    content_.padding = styles.tables.at(table.style.index).padding_x * 2;
    const Length empty = std::max(content_.padding, Length::emu(1));
    content_.columns.assign(columns, {empty, empty, empty, empty});
    content_.bodies.resize(columns);
    content_.airs.resize(columns);
  }

  TableContent read() {
    read(table_.head, true);
    read(table_.rows, false);
    for (const auto& [cell, wanted] : spanning_) widen_spanned(cell, wanted);
    for (std::size_t c = 0; c < table_.columns.size(); ++c) {
      content_.least.push_back(content_.columns[c].unbroken);
      if (table_.columns[c].width) content_.columns[c] = {};
    }
    return std::move(content_);
  }

 private:
  void read(const std::vector<blocks::Row>& rows, bool head) {
    for (const GridCell& cell : blocks::grid_of(rows, table_.columns.size())) {
      const ContentMeter::Measured measured = measure(cell, head);
      const Length air = air_of(measured);
      const Content wanted = padded(measured.content, air, content_.padding);
      if (cell.columns > 1) {
        spanning_.emplace_back(cell, wanted);
        continue;
      }
      content_.columns[cell.column].widen(wanted);
      content_.airs[cell.column] = std::max(content_.airs[cell.column], air);
      if (!head) content_.bodies[cell.column] = std::max(content_.bodies[cell.column], measured.content.most);
      if (is_automatic(table_.columns[cell.column]))
        content_.texts.add(first_row_ + cell.row, cell.rows, cell.column, measured.amount);
    }
    first_row_ += rows.size();
  }

  ContentMeter::Measured measure(const GridCell& place, bool head) {
    if (place.cell->rotated) return rotated(*place.cell, styles_);
    const Length known = place.columns == 1 ? content_.columns[place.column].unbroken - content_.padding : Length{};
    ContentMeter::Measured measured = meter_.of(place.cell->paragraphs, known - roundings);
    Content& content = measured.content;
    if (head && heads_ == Heads::whole && is_open(place))
      content.unbroken = std::max(content.unbroken, std::min(content.least, longest_head_word));
    return measured;
  }

  [[nodiscard]] bool is_open(const GridCell& cell) const {
    for (std::size_t c = cell.column; c < cell.column + cell.columns; ++c)
      if (table_.columns[c].width) return false;
    return true;
  }

  // What a cell over several columns needs more than they have is shared by those of them that are open.
  void widen_spanned(const GridCell& cell, const Content& wanted) {
    std::vector<std::size_t> open;
    Content have;
    for (std::size_t c = cell.column; c < cell.column + cell.columns; ++c) {
      const auto width = table_.columns[c].width;
      if (!width) open.push_back(c);
      const Content& column = content_.columns[c];
      have.unbroken += std::max(width.value_or(Length{}), column.unbroken);
      have.least += width.value_or(column.least);
      have.together += width.value_or(column.together);
      have.most += width.value_or(column.most);
    }
    if (open.empty()) return widen_set(cell, wanted.unbroken - have.unbroken);
    const auto share = static_cast<std::int64_t>(open.size());
    const auto more = [share](Length wish, Length had) { return std::max(Length{}, wish - had) / share; };
    for (const std::size_t c : open) {
      Content& content = content_.columns[c];
      content.unbroken += more(wanted.unbroken, have.unbroken);
      content.least = std::max(content.least + more(wanted.least, have.least), content.unbroken);
      content.together = std::max(content.together + more(wanted.together, have.together), content.least);
      content.most = std::max(content.most + more(wanted.most, have.most), content.together);
    }
  }

  // The widths of all columns below the cell are set, and too narrow for it.
  void widen_set(const GridCell& cell, Length lacks) {
    if (lacks <= Length{}) return;
    for (std::size_t c = cell.column; c < cell.column + cell.columns; ++c) {
      Length& least = content_.columns[c].unbroken;
      least = std::max(least, *table_.columns[c].width) + lacks / static_cast<std::int64_t>(cell.columns);
    }
  }

  const blocks::Table& table_;
  const blocks::StyleSheet& styles_;
  ContentMeter& meter_;
  Heads heads_;
  TableContent content_{.columns = {},
                        .least = {},
                        .bodies = {},
                        .airs = {},
                        .texts = {table_.head.size() + table_.rows.size(), table_.columns.size()},
                        .padding = {}};
  std::vector<std::pair<GridCell, Content>> spanning_;
  std::size_t first_row_ = 0;
};

}  // namespace

bool is_automatic(const blocks::Column& column) { return !column.width && !column.weight; }

TableContent content_of(const blocks::Table& table, const blocks::StyleSheet& styles, ContentMeter& meter,
                        Heads heads) {
  return ContentReader(table, styles, meter, heads).read();
}

Content sum_of(const std::vector<Content>& columns) {
  Content sum;
  for (const Content& column : columns) {
    sum.unbroken += column.unbroken;
    sum.least += column.least;
    sum.together += column.together;
    sum.most += column.most;
  }
  return sum;
}

}  // namespace settle
