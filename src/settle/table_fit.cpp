#include "settle/table_fit.h"

#include "blocks/grid.h"

#include <algorithm>
#include <string>

namespace settle {

namespace {

using base::Length;

// Of smaller type, at either side.
constexpr Length narrow_padding = Length::mm(0.8);

template <class Visit>
void each_style(blocks::Table& table, Visit visit) {
  for (std::vector<blocks::Row>* rows : {&table.head, &table.rows})
    for (blocks::Row& row : *rows)
      for (blocks::Cell& cell : row.cells)
        for (blocks::Paragraph& paragraph : cell.paragraphs) visit(paragraph.style);
}

bool has_room(const TableContent& content, Length area) {
  Length least;
  for (const Length width : content.least) least += width;
  return least <= area;
}

// A day and its month, a short phrase.
constexpr Length longest_phrase = Length::mm(25);

bool has_room_for_phrases(const TableContent& content, Length area) {
  Length least;
  for (std::size_t c = 0; c < content.least.size(); ++c)
    least += std::max(content.least[c], std::min(content.columns[c].together, longest_phrase));
  return least <= area;
}

// Above columns whose cells are all narrower than the longest word of the head, if it is longer than its two turned
// lines are high. Not where the author gave the column a share of the room.
bool turn_heads(blocks::Table& table, const TableContent& content, const blocks::StyleSheet& styles,
                fonts::ContentMeter& meter) {
  bool turned = false;
  const std::vector<blocks::GridCell> grid = blocks::grid_of(table.head, table.columns.size());
  auto place = grid.begin();
  for (blocks::Row& row : table.head)
    for (blocks::Cell& cell : row.cells) {
      const blocks::GridCell& at = *place++;
      const bool wants_room = at.columns > 1 || table.columns[at.column].weight;
      if (wants_room || cell.rotated || cell.upright || cell.paragraphs.empty()) continue;
      const Length word = meter.of(cell.paragraphs).content.least;
      const Length lines = styles.paragraphs.at(cell.paragraphs.front().style.index).size * 2;
      if (word > std::max(content.bodies[at.column], lines)) turned = cell.rotated = true;
    }
  return turned;
}

// The style that is like `style`, smaller.
blocks::StyleId smaller(blocks::StyleId style, Length size, blocks::StyleSheet& styles) {
  blocks::ParagraphStyle made = styles.paragraphs.at(style.index);
  made.name += " " + std::to_string(static_cast<int>(size.pt() + 0.5)) + " pt";
  made.size = size;
  if (const auto known = styles.find_paragraph(made.name)) return *known;
  styles.paragraphs.push_back(std::move(made));
  return {static_cast<std::uint16_t>(styles.paragraphs.size() - 1)};
}

blocks::StyleId narrower(blocks::StyleId style, blocks::StyleSheet& styles) {
  blocks::TableStyle made = styles.tables.at(style.index);
  made.name += " narrow";
  made.padding_x = std::min(made.padding_x, narrow_padding);
  if (const auto known = styles.find_table(made.name)) return *known;
  styles.tables.push_back(std::move(made));
  return {static_cast<std::uint16_t>(styles.tables.size() - 1)};
}

// The styles that a table had, and their sizes as they step down together.
class Steps {
 public:
  Steps(blocks::Table& table, blocks::StyleSheet& styles)
      : table_(table),
        styles_(styles),
        limit_(styles.tables.at(table.style.index).least_size),
        own_table_(table.style) {
    each_style(table, [&](blocks::StyleId style) {
      own_.push_back(style);
      largest_ = std::max(largest_, styles.paragraphs.at(style.index).size);
    });
  }

  // So many points below its own size; false, and nothing is changed, where that is less than the limit.
  bool down(int steps) {
    const Length size = largest_ - Length::pt(1) * steps;
    if (!limit_ || size < *limit_) return false;
    table_.style = narrower(own_table_, styles_);
    std::vector<std::optional<blocks::StyleId>> made(styles_.paragraphs.size());  // of each style
    auto own = own_.begin();
    each_style(table_, [&](blocks::StyleId& style) {
      const blocks::StyleId full = *own++;
      if (!made[full.index]) made[full.index] = at_most(full, size);
      style = *made[full.index];
    });
    return true;
  }

 private:
  blocks::StyleId at_most(blocks::StyleId style, Length size) {
    return styles_.paragraphs.at(style.index).size <= size ? style : smaller(style, size, styles_);
  }

  blocks::Table& table_;
  blocks::StyleSheet& styles_;
  std::optional<Length> limit_;
  blocks::StyleId own_table_;
  std::vector<blocks::StyleId> own_;
  Length largest_;
};

// Where not even the smallest type keeps the words of a head whole, all words are divided, in type so much smaller.
constexpr int steps_before_division = 2;

}  // namespace

TableContent fit(blocks::Table& table, Length area, blocks::StyleSheet& styles, fonts::ContentMeter& meter) {
  const auto read = [&](Heads heads) { return content_of(table, styles, meter, heads); };
  TableContent content = read(Heads::whole);
  if (has_room(content, area)) return content;
  if (turn_heads(table, content, styles, meter)) content = read(Heads::whole);
  if (has_room(content, area)) return content;
  Steps steps(table, styles);
  for (int i = 1; steps.down(i); ++i) {
    content = read(Heads::whole);
    if (!has_room(content, area)) continue;
    if (has_room_for_phrases(content, area) || !steps.down(i + 1)) return content;
    TableContent next = read(Heads::whole);
    if (has_room_for_phrases(next, area)) return next;
    steps.down(i);
    return content;
  }
  int smaller = steps_before_division;
  while (smaller > 0 && !steps.down(smaller)) --smaller;
  do content = read(Heads::divided);
  while (!has_room(content, area) && steps.down(++smaller));
  return content;
}

}  // namespace settle
