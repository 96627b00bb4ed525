#include "settle/table_widths.h"

#include "settle/narrow_columns.h"

#include <algorithm>
#include <utility>

namespace settle {

namespace {

using base::Length;
using fonts::Content;

// Of the room; what is left is shared so that the table becomes short.
constexpr std::int64_t most_kept_percent = 75;

// The same, where the widest words have no room beside each other: more would leave them too narrow for syllables.
constexpr std::int64_t most_for_words_percent = 95;

struct Share {
  std::int64_t weight = 1;
  Length least, most;

  [[nodiscard]] Length at(Length unit) const { return std::max(least, std::min(unit * weight, most)); }
};

// Each its weight's part, but within its bounds. The sum is `room`, but for roundings, where the bounds allow it.
std::vector<Length> bounded_shares(const std::vector<Share>& shares, Length room) {
  Length low, high = room + Length::emu(1);  // of the weight 1
  while (high - low > Length::emu(1)) {
    const Length unit = low + (high - low) / 2;
    Length sum;
    for (const Share& share : shares) sum += share.at(unit);
    (sum > room ? high : low) = unit;
  }
  std::vector<Length> widths;
  for (const Share& share : shares) widths.push_back(share.at(low));
  return widths;
}

// ---- columns that have no weights

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

// Such as «1.» and «100».
constexpr Length short_number = Length::mm(7);

// More room than all texts want: each column the more beyond that the more its text could be broken well. The air
// around a sum is no such text. Where none could, all but columns of short numbers.
std::vector<Length> stretched(const TableContent& content, Length room) {
  std::vector<WidthRange> ranges;
  bool breaks = false;
  for (std::size_t c = 0; c < content.columns.size(); ++c) {
    const Content& column = content.columns[c];
    ranges.push_back({std::min(column.most, column.together + content.airs[c]), column.most});
    breaks = breaks || ranges.back().least < ranges.back().most;
  }
  if (breaks) return shared_widths(ranges, room);
  const auto is_short = [&](std::size_t c) { return content.bodies[c] <= short_number; };
  bool only_numbers = true;
  for (std::size_t c = 0; c < ranges.size(); ++c)
    only_numbers = only_numbers && (is_short(c) || ranges[c].most == Length{});
  for (std::size_t c = 0; c < ranges.size(); ++c)
    if (only_numbers || !is_short(c)) ranges[c].least = {};
  return shared_widths(ranges, room);
}

// Not even the words have room: the longest are divided, and the narrow columns stay whole. Where numbers have none
// either, they are treated like words.
void limit_words(std::vector<Content>& columns, Length room) {
  const Content sum = sum_of(columns);
  const bool whole = sum.unbroken <= room;
  std::vector<Share> shares;
  for (const Content& column : columns) shares.push_back({1, whole ? column.unbroken : Length{}, column.least});
  const Length words = room.scaled(most_for_words_percent, 100);
  const std::vector<Length> limits = bounded_shares(shares, whole ? std::max(words, sum.unbroken) : words);
  for (std::size_t c = 0; c < columns.size(); ++c) columns[c].least = columns[c].together = limits[c];
}

// `room` among the automatic columns.
void share_by_content(std::vector<blocks::Column>& columns, TableContent content, Length room) {
  if (sum_of(content.columns).least > room) limit_words(content.columns, room);
  const Content sum = sum_of(content.columns);
  const std::vector<Length> widths = room < sum.most ? shortest(content, sum, room) : stretched(content, room);
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (is_automatic(columns[c])) columns[c].width = widths[c];
}

// ---- columns of which some have weights

// A word that is longer than its weighted column is divided: that is what the author asked for.
void share_by_weight(std::vector<blocks::Column>& columns, TableContent content, Length room) {
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (columns[c].weight) content.columns[c].least = content.columns[c].unbroken;
  if (sum_of(content.columns).least > room) limit_words(content.columns, room);
  std::vector<Share> shares;
  std::vector<blocks::Column*> open;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c].width) continue;
    const Content& text = content.columns[c];
    const Length most = columns[c].weight ? room : std::max(text.least, text.most);
    shares.push_back({std::max(1, columns[c].weight.value_or(1)), text.least, most});
    open.push_back(&columns[c]);
  }
  const std::vector<Length> widths = bounded_shares(shares, room);
  for (std::size_t i = 0; i < open.size(); ++i) open[i]->width = widths[i];
}

// ---- all of them

Length sum_of(const std::vector<blocks::Column>& columns) {
  Length sum;
  for (const blocks::Column& column : columns) sum += column.width.value_or(Length{});
  return sum;
}

// All set widths in proportion, so that their sum is `area`; roundings go to the widest.
void fill(std::vector<blocks::Column>& columns, Length area) {
  constexpr Length roundings = Length::mm(0.1);
  const Length sum = sum_of(columns);
  if (sum <= Length{}) {
    for (blocks::Column& column : columns) column.width = area / static_cast<std::int64_t>(columns.size());
  } else if (sum - area > roundings || area - sum > roundings) {
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

void share(std::vector<blocks::Column>& columns, Length area, TableContent content) {
  make_room(columns, area);
  const bool all_set = std::ranges::all_of(columns, [](const blocks::Column& c) { return c.width.has_value(); });
  if (all_set && sum_of(columns) > Length{} && sum_of(columns) <= area) return;
  const bool weighted = std::ranges::any_of(columns, [](const blocks::Column& c) { return !c.width && c.weight; });
  const Length room = area - sum_of(columns);
  (weighted ? share_by_weight : share_by_content)(columns, std::move(content), room);
  fill(columns, area);
}

}  // namespace

std::vector<blocks::Column> fixed_columns(const blocks::Table& table, Length area, TableContent content) {
  std::vector<blocks::Column> columns = table.columns;
  if (columns.empty()) return columns;
  const std::vector<Length> least = content.least;
  share(columns, area, std::move(content));
  widen_narrow(columns, table, least, area);
  return columns;
}

}  // namespace settle
