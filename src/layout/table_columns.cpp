#include "layout/table_columns.h"

#include "layout/content.h"
#include "layout/grid.h"

#include <algorithm>
#include <utility>

namespace layout {

namespace {

using base::Length;

// Lines of a rotated cell stand across the column: it wants room for one of them.
constexpr Length rotated_width = Length::mm(8);

// Longer text wants no more, and products of widths stay within 64 bits.
constexpr Length widest_wish = Length::mm(10'000);

Content content_of(const blocks::Cell& cell, Length padding, ContentMeter& meter) {
  const Content text = cell.rotated ? Content{rotated_width, rotated_width} : meter.of(cell.paragraphs);
  return {std::min(text.least, widest_wish) + padding * 2, std::min(text.most, widest_wish) + padding * 2};
}

bool is_automatic(const blocks::Column& column) { return !column.width && !column.weight; }

// What a cell over several columns needs more than they have is shared by those of them that are automatic.
void widen_spanned(std::vector<Content>& contents, const blocks::Table& table, const GridCell& cell,
                   const Content& wanted) {
  Content have;
  std::vector<std::size_t> automatic;
  for (std::size_t c = cell.column; c < cell.column + cell.columns; ++c) {
    const Length width = table.columns[c].width.value_or(Length{});
    have.least += is_automatic(table.columns[c]) ? contents[c].least : width;
    have.most += is_automatic(table.columns[c]) ? contents[c].most : width;
    if (is_automatic(table.columns[c])) automatic.push_back(c);
  }
  const auto share = static_cast<std::int64_t>(automatic.size());
  for (const std::size_t c : automatic) {
    contents[c].least += std::max(Length{}, wanted.least - have.least) / share;
    contents[c].most =
        std::max(contents[c].most + std::max(Length{}, wanted.most - have.most) / share, contents[c].least);
  }
}

std::vector<Content> contents_of(const blocks::Table& table, Length padding, ContentMeter& meter) {
  const Length empty = std::max(padding * 2, Length::emu(1));
  std::vector<Content> contents(table.columns.size(), {empty, empty});
  std::vector<std::pair<GridCell, Content>> spanning;
  for (const std::vector<blocks::Row>* rows : {&table.head, &table.rows}) {
    for (const GridCell& cell : grid_of(*rows, table.columns.size())) {
      const Content content = content_of(*cell.cell, padding, meter);
      if (cell.columns == 1) {
        contents[cell.column].widen(content);
      } else {
        spanning.emplace_back(cell, content);
      }
    }
  }
  for (const auto& [cell, content] : spanning) widen_spanned(contents, table, cell, content);
  return contents;
}

// `room` among the automatic columns.
void share_by_content(std::vector<blocks::Column>& columns, const std::vector<Content>& contents, Length room) {
  Length least, most;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!is_automatic(columns[c])) continue;
    least += contents[c].least;
    most += contents[c].most;
  }
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!is_automatic(columns[c])) continue;
    const Content& content = contents[c];
    if (most <= room) {
      columns[c].width = room.scaled(content.most.emu(), most.emu());
    } else if (least < room) {
      columns[c].width =
          content.least + (room - least).scaled((content.most - content.least).emu(), (most - least).emu());
    } else {
      columns[c].width = room.scaled(content.least.emu(), least.emu());
    }
  }
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

std::vector<blocks::Column> fixed_columns(const blocks::Table& table, Length area, const blocks::StyleSheet& styles,
                                          fonts::Shaper& shaper) {
  std::vector<blocks::Column> columns = table.columns;
  if (columns.empty()) return columns;
  make_room(columns, area);
  Length room = area - sum_of(columns);
  if (std::ranges::any_of(columns, is_automatic)) {
    ContentMeter meter(styles, shaper);
    const std::vector<Content> contents = contents_of(table, styles.tables.at(table.style.index).padding_x, meter);
    const auto open = std::ranges::count_if(columns, [](const blocks::Column& c) { return !c.width; });
    const auto automatic = std::ranges::count_if(columns, is_automatic);
    Length wanted;
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (is_automatic(columns[c])) wanted += contents[c].most;
    // Beside weighted columns the automatic ones take what they need, at most an even share.
    const Length share = automatic == open ? room : std::min(wanted, room.scaled(automatic, open));
    share_by_content(columns, contents, share);
    room = area - sum_of(columns);
  }
  share_by_weight(columns, room);
  fill(columns, area);
  return columns;
}

}  // namespace layout
