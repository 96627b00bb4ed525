#include "settle/shortest_table.h"

#include <algorithm>

namespace settle {

namespace {

using base::Length;

constexpr std::size_t most_rows = 400;
// Lines of every cell beside those of the highest one of its row.
constexpr float share_of_all = 1;
// A row of so many lines costs twice its height: what does not fit leaves the end of a page empty.
constexpr float high_row = 30;
// Longer texts count as so many lines of the whole table's width, lest one starves the other columns.
constexpr std::int64_t longest_text = 6;
constexpr Length finest_step = Length::mm(0.5);
constexpr int most_rounds = 20;  // at one size of step

class Descent {
 public:
  Descent(const TextGrid& grid, const std::vector<WidthRange>& ranges, Length room) : ranges_(ranges), room_(room) {
    for (std::uint32_t c = 0; c < ranges.size(); ++c)
      if (ranges[c].most > Length{}) columns_.push_back(c);
    take_rows(grid);
    for (const std::uint32_t column : columns_) loss_.push_back(std::min(grid.word(column), ranges[column].least) / 2);
  }

  std::vector<Length> run() {
    const std::vector<Length> start = shared_widths(ranges_, room_);
    for (const std::uint32_t c : columns_) widths_.push_back(start[c]);
    float height = this->height();
    for (Length step = room_ / 8; step >= finest_step; step = step / 2)
      for (int round = 0; round < most_rounds && move_each(step, height); ++round) continue;
    std::vector<Length> all(ranges_.size());
    for (std::size_t c = 0; c < columns_.size(); ++c) all[columns_[c]] = widths_[c];
    return all;
  }

 private:
  void take_rows(const TextGrid& grid) {
    const std::size_t rows = std::min(grid.rows(), most_rows);
    const auto longest = static_cast<float>((room_ * longest_text).emu());
    for (std::size_t row = 0; row < rows; ++row)
      for (const std::uint32_t column : columns_) {
        TextGrid::Cell cell = grid.at(row * grid.rows() / rows, column);
        cell.length = std::min(cell.length, longest);
        cells_.push_back(cell);
      }
  }

  // In lines, of all rows together.
  [[nodiscard]] float height() {
    lines_per_length_.clear();
    for (std::size_t c = 0; c < columns_.size(); ++c)
      lines_per_length_.push_back(1.0F / static_cast<float>(std::max(Length::emu(1), widths_[c] - loss_[c]).emu()));
    float height = 0;
    for (auto cell = cells_.begin(); cell != cells_.end();) {
      float highest = 0;
      float all = 0;
      for (const float per_length : lines_per_length_) {
        const float lines = std::max(cell->lines, cell->length * per_length);
        highest = std::max(highest, lines);
        all += lines;
        ++cell;
      }
      height += highest + highest * highest / high_row + all * share_of_all;
    }
    return height;
  }

  // From every column to every other, where that helps.
  bool move_each(Length step, float& height) {
    bool moved = false;
    for (std::size_t from = 0; from < columns_.size(); ++from)
      for (std::size_t to = 0; to < columns_.size(); ++to)
        if (from != to && move(from, to, step, height)) moved = true;
    return moved;
  }

  bool move(std::size_t from, std::size_t to, Length step, float& height) {
    const Length moved =
        std::min({step, widths_[from] - ranges_[columns_[from]].least, ranges_[columns_[to]].most - widths_[to]});
    if (moved <= Length{}) return false;
    widths_[from] -= moved;
    widths_[to] += moved;
    if (const float now = this->height(); now < height) {
      height = now;
      return true;
    }
    widths_[from] += moved;
    widths_[to] -= moved;
    return false;
  }

  const std::vector<WidthRange>& ranges_;
  Length room_;
  std::vector<std::uint32_t> columns_;  // those that have a range; what follows is by position here
  std::vector<Length> loss_;
  std::vector<TextGrid::Cell> cells_;
  std::vector<Length> widths_;
  std::vector<float> lines_per_length_;
};

}  // namespace

std::vector<Length> shared_widths(const std::vector<WidthRange>& ranges, Length room) {
  Length least, most;
  for (const WidthRange& range : ranges) {
    least += range.least;
    most += range.most;
  }
  const std::int64_t way = std::max<std::int64_t>(1, (most - least).emu());
  std::vector<Length> widths;
  for (const WidthRange& range : ranges)
    widths.push_back(range.least + (room - least).scaled((range.most - range.least).emu(), way));
  return widths;
}

void TextGrid::add(std::size_t row, std::size_t rows, std::size_t column, const fonts::Amount& amount) {
  for (std::size_t i = row; i < row + rows; ++i) {
    Cell& cell = cells_[i * columns_ + column];
    cell.lines = static_cast<float>(amount.lines) / static_cast<float>(rows);
    cell.length = static_cast<float>(amount.length.emu()) / static_cast<float>(rows);
  }
  words_[column].length += amount.length;
  words_[column].count += amount.words;
}

Length TextGrid::word(std::size_t column) const {
  return words_[column].length / std::max<std::int64_t>(1, words_[column].count);
}

std::vector<Length> shortest_widths(const TextGrid& grid, const std::vector<WidthRange>& ranges, Length room) {
  return Descent(grid, ranges, room).run();
}

}  // namespace settle
