#include "settle/table_widths.h"

#include "blocks/grid.h"
#include "settle/shortest_table.h"

#include <algorithm>
#include <utility>

namespace settle {

namespace {

using base::Length;
using blocks::GridCell;
using fonts::Content;
using fonts::ContentMeter;

// Lines of a rotated cell stand across the column: it wants room for one of them.
constexpr Length rotated_width = Length::mm(8);
constexpr ContentMeter::Measured rotated{{rotated_width, rotated_width, rotated_width}, {}};

// Of the room; what is left is shared so that the table becomes short.
constexpr std::int64_t most_kept_percent = 75;

// The same, where the widest words have no room beside each other: more would leave them too narrow for syllables.
constexpr std::int64_t most_for_words_percent = 95;

// Longer text wants no more, and products of widths stay within 64 bits.
constexpr Length widest_wish = Length::mm(10'000);

// What the columns hold. Widths are those of columns, padding included; of columns that are not automatic none.
struct TableContent {
  std::vector<Content> columns;
  TextGrid texts;
  Length padding;  // of both sides
};

Content padded(const Content& text, Length padding) {
  const auto wish = [padding](Length width) { return std::min(width, widest_wish) + padding; };
  return {wish(text.least), wish(text.together), wish(text.most)};
}

// What a cell over several columns needs more than they have is shared by those of them that are automatic.
void widen_spanned(std::vector<Content>& contents, const blocks::Table& table, const GridCell& cell,
                   const Content& wanted) {
  Content have;
  std::vector<std::size_t> automatic;
  for (std::size_t c = cell.column; c < cell.column + cell.columns; ++c) {
    const Length width = table.columns[c].width.value_or(Length{});
    const bool open = is_automatic(table.columns[c]);
    have.least += open ? contents[c].least : width;
    have.together += open ? contents[c].together : width;
    have.most += open ? contents[c].most : width;
    if (open) automatic.push_back(c);
  }
  const auto share = static_cast<std::int64_t>(automatic.size());
  const auto more = [share](Length wish, Length had) { return std::max(Length{}, wish - had) / share; };
  for (const std::size_t c : automatic) {
    Content& content = contents[c];
    content.least += more(wanted.least, have.least);
    content.together = std::max(content.together + more(wanted.together, have.together), content.least);
    content.most = std::max(content.most + more(wanted.most, have.most), content.together);
  }
}

TableContent content_of(const blocks::Table& table, Length padding, ContentMeter& meter) {
  const std::size_t columns = table.columns.size();
  const Length empty = std::max(padding, Length::emu(1));
  TableContent content{.columns = {columns, {empty, empty, empty}},
                       .texts = {table.head.size() + table.rows.size(), columns},
                       .padding = padding};
  std::vector<std::pair<GridCell, Content>> spanning;
  std::size_t first_row = 0;
  for (const std::vector<blocks::Row>* rows : {&table.head, &table.rows}) {
    for (const GridCell& cell : grid_of(*rows, columns)) {
      if (cell.columns == 1 && !is_automatic(table.columns[cell.column])) continue;
      const ContentMeter::Measured measured = cell.cell->rotated ? rotated : meter.of(cell.cell->paragraphs);
      if (cell.columns == 1) {
        content.columns[cell.column].widen(padded(measured.content, padding));
        content.texts.add(first_row + cell.row, cell.rows, cell.column, measured.amount);
      } else {
        spanning.emplace_back(cell, padded(measured.content, padding));
      }
    }
    first_row += rows->size();
  }
  for (const auto& [cell, wanted] : spanning) widen_spanned(content.columns, table, cell, wanted);
  for (std::size_t c = 0; c < columns; ++c)
    if (!is_automatic(table.columns[c])) content.columns[c] = {};
  return content;
}

Content sum_of(const std::vector<Content>& columns) {
  Content sum;
  for (const Content& column : columns) {
    sum.least += column.least;
    sum.together += column.together;
    sum.most += column.most;
  }
  return sum;
}

// There is no room for every text in one line. What should stay together does, as far as that leaves a part of the room
// to prose.
std::vector<Length> shortest(const TableContent& content, const Content& sum, Length room) {
  const Length kept = std::clamp(room.scaled(most_kept_percent, 100), sum.least, std::max(sum.least, sum.together));
  const std::int64_t all = std::max<std::int64_t>(1, (sum.together - sum.least).emu());
  std::vector<WidthRange> texts;
  Length padding;
  for (const Content& column : content.columns) {
    const Length own = column.most > Length{} ? content.padding : Length{};
    const Length least = column.least + (kept - sum.least).scaled((column.together - column.least).emu(), all);
    texts.push_back({least - own, column.most - own});
    padding += own;
  }
  std::vector<Length> widths = shortest_widths(content.texts, texts, room - padding);
  for (std::size_t c = 0; c < widths.size(); ++c)
    if (content.columns[c].most > Length{}) widths[c] += content.padding;
  return widths;
}

// More room than all texts want: each column the more beyond that the more its text could be broken well.
std::vector<Length> stretched(const TableContent& content, const Content& sum, Length room) {
  std::vector<WidthRange> ranges;
  for (const Content& column : content.columns)
    ranges.push_back({sum.most > sum.together ? column.together : Length{}, column.most});
  return shared_widths(ranges, room);
}

// Not even the words have room: the longest are divided, and the narrow columns stay whole.
void limit_words(std::vector<Content>& columns, Length room) {
  std::vector<Length> words;
  for (const Content& column : columns)
    if (column.most > Length{}) words.push_back(column.least);
  std::ranges::sort(words);
  Length left = room.scaled(most_for_words_percent, 100);
  Length limit;  // an even share of what the shorter words leave
  for (auto word = words.begin(); word != words.end(); ++word) {
    limit = left / (words.end() - word);
    if (*word > limit) break;
    left -= *word;
  }
  for (Content& column : columns) column.least = column.together = std::min(column.least, limit);
}

// `room` among the automatic columns.
void share_by_content(std::vector<blocks::Column>& columns, TableContent content, Length room) {
  if (sum_of(content.columns).least > room) limit_words(content.columns, room);
  const Content sum = sum_of(content.columns);
  const std::vector<Length> widths = room < sum.most ? shortest(content, sum, room) : stretched(content, sum, room);
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (is_automatic(columns[c])) columns[c].width = widths[c];
}

void share_by_weight(std::vector<blocks::Column>& columns, Length room) {
  std::int64_t weights = 0;
  for (const blocks::Column& column : columns)
    if (!column.width) weights += std::max(1, column.weight.value_or(1));
  for (blocks::Column& column : columns)
    if (!column.width) column.width = room.scaled(std::max(1, column.weight.value_or(1)), weights);
}

Length sum_of(const std::vector<blocks::Column>& columns) {
  Length sum;
  for (const blocks::Column& column : columns) sum += column.width.value_or(Length{});
  return sum;
}

// All set widths in proportion, so that their sum is `area`; roundings go to the widest.
void fill(std::vector<blocks::Column>& columns, Length area) {
  const Length sum = sum_of(columns);
  if (sum <= Length{}) {
    for (blocks::Column& column : columns) column.width = area / static_cast<std::int64_t>(columns.size());
  } else if (sum != area) {
    for (blocks::Column& column : columns) column.width = column.width->scaled(area.emu(), sum.emu());
  }
  const auto widest = std::ranges::max_element(columns, {}, [](const blocks::Column& c) { return *c.width; });
  *widest->width += area - sum_of(columns);
}

// Set widths may leave nothing to the others: then they shrink until each of those has a share like theirs.
void make_room(std::vector<blocks::Column>& columns, Length area) {
  const auto all = static_cast<std::int64_t>(columns.size());
  const auto open = std::ranges::count_if(columns, [](const blocks::Column& c) { return !c.width; });
  const Length most = open == 0 ? area : area.scaled(2 * all - open, 2 * all);
  const Length sum = sum_of(columns);
  if (sum <= most) return;
  for (blocks::Column& column : columns)
    if (column.width) column.width = column.width->scaled(most.emu(), sum.emu());
}

}  // namespace

bool is_automatic(const blocks::Column& column) { return !column.width && !column.weight; }

std::vector<blocks::Column> fixed_columns(const blocks::Table& table, Length area, const blocks::StyleSheet& styles,
                                          ContentMeter& meter) {
  std::vector<blocks::Column> columns = table.columns;
  if (columns.empty()) return columns;
  make_room(columns, area);
  Length room = area - sum_of(columns);
  if (std::ranges::any_of(columns, is_automatic)) {
    TableContent content = content_of(table, styles.tables.at(table.style.index).padding_x * 2, meter);
    const auto open = std::ranges::count_if(columns, [](const blocks::Column& c) { return !c.width; });
    const auto automatic = std::ranges::count_if(columns, is_automatic);
    Length wanted;
    for (const Content& column : content.columns) wanted += column.most;
    // Beside weighted columns the automatic ones take what they need, at most an even share.
    const Length share = automatic == open ? room : std::min(wanted, room.scaled(automatic, open));
    share_by_content(columns, std::move(content), share);
    room = area - sum_of(columns);
  }
  share_by_weight(columns, room);
  fill(columns, area);
  return columns;
}

}  // namespace settle
