// Each column has a least width; what the paper has left goes to the columns of words, by weight. When the least widths
// with upright heads do not fit on the paper, columns of numbers become as narrow as numbers are and their heads turn.
#include "forms/column_widths.h"

#include "forms/captions.h"
#include "forms/column_grid.h"
#include "forms/fitted.h"
#include "forms/looks.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace forms {

namespace {

using base::Length;
using model::FieldType;

constexpr Length narrowest = Length::mm(12);       // four digits of 11 pt, or a head of three turned lines
constexpr Length comfortable = Length::mm(20);     // a number in a table with room
constexpr Length widest_upright = Length::mm(32);  // for the head of a column of numbers
constexpr Length least_words = Length::mm(30);
constexpr Length least_caption = Length::mm(45);
constexpr Length least_completion = Length::mm(26);
constexpr Length least_number = Length::mm(14);  // «№ п/п» on one line
constexpr Length widest_caption = Length::mm(160);
constexpr Length widest_word = Length::mm(70);  // longer ones are cut by the cell
constexpr Length widest_words = Length::mm(110);

struct Width {
  Length least;
  Length most;
  int weight = 0;  // share of what is left; 0: none
};

// The widest kind of answer that stands in the column.
bool holds_words(const model::FormTable& table, const model::FormColumn& leaf) {
  return std::ranges::any_of(table.rows, [&](const model::FormRow& row) {
    const FieldType type = model::cell_type(leaf, row);
    return type == FieldType::text || type == FieldType::choice;
  });
}

bool holds(const model::FormTable& table, const model::FormColumn& leaf, FieldType type) {
  return std::ranges::any_of(table.rows,
                             [&](const model::FormRow& row) { return model::cell_type(leaf, row) == type; });
}

class WidthMaker {
 public:
  WidthMaker(const model::FormTable& table, const TablePlace& place, TextMeter& meter, bool narrow)
      : table_(table), place_(place), meter_(meter), narrow_(narrow) {}

  std::vector<Width> make() {
    std::vector<Width> out;
    const std::vector<const model::FormColumn*> leaves = model::leaf_columns(table_.columns);
    const bool weighted = std::ranges::any_of(leaves, [](const auto* leaf) { return leaf->weight.has_value(); });
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      Width width = width_of(*leaves[i], i);
      if (weighted) weigh(*leaves[i], width);
      out.push_back(width);
      if (place_.completion && place_.caption == i)
        out.push_back({least_completion, Length::mm(60), weighted ? 1 : 10});
    }
    return out;
  }

 private:
  // As on paper: where some columns have weights, the others count as 1; who has one takes what it gives.
  static void weigh(const model::FormColumn& leaf, Width& width) {
    if (leaf.weight) width = {width.least, Length::mm(1000), std::max(1, *leaf.weight)};
    if (!leaf.weight && width.weight > 0) width.weight = 1;
  }

  Width width_of(const model::FormColumn& leaf, std::size_t index) {
    const Length upright = std::min(meter_.longest_word(shown_caption(leaf), looks::head(false)), widest_word);
    const Length head = leaf.rotated.value_or(false) ? Length() : upright;
    if (leaf.type == FieldType::number || leaf.type == FieldType::code)
      return fixed(std::max({std::min(head, widest_upright), least_number, numbers(*leaf.type)}));
    if (place_.caption == index) {
      const Length least = std::max({least_caption, head, longest_word_of_captions()});
      return {least, std::max(least, std::min(longest_caption(), widest_caption)), 30};
    }
    if (holds_words(table_, leaf) || leaf.type == FieldType::label)
      return {std::max(least_words, head), widest_words, 20};
    const Length least = holds(table_, leaf, FieldType::date) ? Length::mm(24) : narrowest;
    if (leaf.rotated == false) return fixed(std::max(least, head));
    if (narrow_) return fixed(least);
    return fixed(std::max(least, std::min(head, widest_upright)), comfortable);
  }

  static Width fixed(Length least, Length most = {}) { return {least, std::max(least, most), most > least ? 1 : 0}; }

  Length numbers(FieldType type) {
    Length longest;
    for (const model::FormRow& row : table_.rows) {
      const std::string& words = type == FieldType::code ? row.code.words : row.label.words;
      longest = std::max(longest, meter_.line(fitted(words, 100), looks::row_number()));
    }
    return std::min(longest, Length::mm(30));
  }

  Length longest_word_of_captions() {
    Length longest;
    for (const model::FormRow& row : table_.rows) {
      if (row.heading) continue;
      longest = std::max(longest, meter_.longest_word(shown_caption(row), looks::caption(row.level)));
    }
    return std::min(longest, widest_word);
  }

  // On one line. Only the first hundred signs count: more would not fit on a line of any paper.
  Length longest_caption() {
    Length longest;
    for (const model::FormRow& row : table_.rows)
      if (!row.heading)
        longest = std::max(longest, meter_.line(fitted(shown_caption(row), 100), looks::caption(row.level)));
    return longest;
  }

  const model::FormTable& table_;
  const TablePlace& place_;
  TextMeter& meter_;
  bool narrow_;
};

Length total(const std::vector<Width>& widths) {
  return std::accumulate(widths.begin(), widths.end(), Length(),
                         [](Length sum, const Width& width) { return sum + width.least; });
}

// Shares out what is left; who reached his most gives the rest to the others in the next round.
std::vector<Length> filled(const std::vector<Width>& widths, Length page) {
  std::vector<Length> out;
  for (const Width& width : widths) out.push_back(width.least);
  Length left = page - total(widths);
  while (left > Length::mm(0.5)) {
    std::int64_t weights = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (out[i] < widths[i].most) weights += widths[i].weight;
    if (weights == 0) break;
    const Length round = left;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i].weight == 0 || out[i] >= widths[i].most) continue;
      const Length share = std::min(round.scaled(widths[i].weight, weights), widths[i].most - out[i]);
      out[i] += share;
      left = left - share;
    }
  }
  return out;
}

std::vector<Length> leasts(const std::vector<Width>& widths) {
  std::vector<Length> out;
  for (const Width& width : widths) out.push_back(width.least);
  return out;
}

// Widths of a sheet's columns, each of which may lie under columns of several tables.
class Grid {
 public:
  explicit Grid(std::size_t columns) : widths_(columns) {}

  // What a table's column lacks is shared by those of the sheet it covers, the more the wider they are already: a
  // column of numbers stays one. Single ones come first: they leave no choice. With a page, no more than it has left is
  // given.
  void widen(const std::vector<LeafPlace>& columns, const std::vector<Length>& wanted, std::optional<Length> page) {
    std::vector<std::size_t> order(columns.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return columns[i].last - columns[i].first; });
    for (const std::size_t i : order) {
      Length lack = wanted[i] - sum(columns[i]);
      if (page) lack = std::min(lack, *page - sum({0, static_cast<std::uint32_t>(widths_.size()) - 1}));
      if (lack > Length()) share(lack, columns[i]);
    }
  }

  [[nodiscard]] const std::vector<Length>& widths() const { return widths_; }

 private:
  void share(Length lack, const LeafPlace& columns) {
    constexpr Length start = Length::mm(2);  // of columns that have nothing yet
    const Length all = sum(columns) + start * static_cast<std::int64_t>(columns.last - columns.first + 1);
    for (std::uint32_t c = columns.first; c <= columns.last; ++c)
      widths_[c] += lack.scaled((widths_[c] + start).emu(), all.emu());
  }

  [[nodiscard]] Length sum(const LeafPlace& columns) const {
    Length out;
    for (std::uint32_t c = columns.first; c <= columns.last; ++c) out += widths_.at(c);
    return out;
  }

  std::vector<Length> widths_;
};

}  // namespace

Length printed_width(model::Orientation page) {
  return page == model::Orientation::landscape ? Length::mm(277) : Length::mm(185);
}

std::vector<Length> column_widths(const model::Form& form, const FieldMap& map, std::span<const std::size_t> tables,
                                  TextMeter& meter) {
  const Length page = printed_width(form.page);
  Grid grid(map.tables[tables.front()].columns);
  std::vector<std::pair<std::vector<LeafPlace>, std::vector<Length>>> wishes;
  for (const std::size_t table : tables) {
    const TablePlace& place = map.tables[table];
    std::vector<Width> widths = WidthMaker(form.tables[table], place, meter, false).make();
    if (total(widths) > page) widths = WidthMaker(form.tables[table], place, meter, true).make();
    grid.widen(own_columns(place), leasts(widths), std::nullopt);
    wishes.emplace_back(own_columns(place), filled(widths, page));
  }
  for (const auto& [columns, wish] : wishes) grid.widen(columns, wish, page);
  return grid.widths();
}

bool is_turned(const model::FormColumn& leaf, Length width, TextMeter& meter) {
  return leaf.rotated.value_or(meter.longest_word(shown_caption(leaf), looks::head(false)) > width);
}

}  // namespace forms
