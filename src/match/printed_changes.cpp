#include "match/printed_changes.h"

#include "base/decimal.h"
#include "match/items.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace match {

namespace {

constexpr std::size_t none = PrintedPairs::none;

// A paragraph of the body or a row, as it is matched: where it stands, what it says, by which bookmarks it goes.
struct Unit {
  PrintedPlace place;
  Item item;
  std::vector<std::uint32_t> traces;
};

// A row across the table and one of cells are two things, whatever they say.
enum UnitKind { of_paragraph, of_head_row, of_row, of_wide_row };

// All its cells tell what the row is; a number at its beginning is its label.
Unit unit_of(const PrintedRow& row, PrintedPlace place, const std::string& section) {
  Unit out{place, {}, {}};
  out.item.kind = row.head ? of_head_row : row.cells.size() == 1 ? of_wide_row : of_row;
  out.item.section = section;
  for (const PrintedCell& cell : row.cells) {
    const std::string words = cell.words();
    const bool first = &cell == row.cells.data() && row.cells.size() > 1;
    if (first && looks_like_number(words))
      out.item.label = words;  // none yet of a new row
    else
      out.item.words += words + "\n";
    for (const PrintedParagraph& paragraph : cell.paragraphs)
      out.traces.insert(out.traces.end(), paragraph.traces.begin(), paragraph.traces.end());
  }
  return out;
}

Unit unit_of(const PrintedParagraph& paragraph, PrintedPlace place) {
  Unit out{place, {}, paragraph.traces};
  out.item.kind = of_paragraph;
  out.item.label = paragraph.label;
  out.item.words = paragraph.words;
  return out;
}

std::vector<Unit> units_of(const PrintedDocument& document) {
  std::vector<Unit> out;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (const auto* paragraph = std::get_if<PrintedParagraph>(&document.blocks[i]))
      out.push_back(unit_of(*paragraph, {i}));
    const auto* table = std::get_if<PrintedTable>(&document.blocks[i]);
    if (table == nullptr) continue;
    std::string section;  // a row of one cell
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
      out.push_back(unit_of(table->rows[row], {i, row}, section));
      if (table->rows[row].cells.size() == 1) section = table->rows[row].cells.front().words();
    }
  }
  return out;
}

// ---- names by which units are known at once

std::string said_by(const Unit& unit) {
  return std::to_string(unit.item.kind) + "\n" + unit.item.words + "\n" + unit.item.rest;
}

using Places = std::map<std::string, std::vector<std::size_t>, std::less<>>;

Places by_words(const std::vector<Unit>& units) {
  Places out;
  for (std::size_t i = 0; i < units.size(); ++i) out[said_by(units[i])].push_back(i);
  return out;
}

// What says the same, and nothing else does, is one thing; a bookmark tells only of the others.
void name_units(std::vector<Unit>& before, std::vector<Unit>& after) {
  const Places ours = by_words(before), theirs = by_words(after);
  for (const auto& [said, places] : ours) {
    const auto found = theirs.find(said);
    if (found == theirs.end() || places.size() > 1 || found->second.size() > 1) continue;
    const std::string name = "=" + std::to_string(places.front());
    before[places.front()].item.id = name;
    after[found->second.front()].item.id = name;
  }
  std::map<std::uint32_t, std::size_t> traced;
  for (std::size_t i = 0; i < before.size(); ++i)
    for (const std::uint32_t trace : before[i].traces)
      if (before[i].item.id.empty()) traced[trace] = i;
  std::set<std::size_t> claimed_twice, claimed;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t j = 0; j < after.size(); ++j)
    for (const std::uint32_t trace : after[j].traces) {
      const auto found = traced.find(trace);
      if (found == traced.end() || !after[j].item.id.empty()) continue;
      if (before[found->second].item.kind != after[j].item.kind) continue;
      if (!pairs.empty() && pairs.back() == std::pair(found->second, j)) continue;
      pairs.emplace_back(found->second, j);
      if (!claimed.insert(found->second).second) claimed_twice.insert(found->second);
    }
  for (const auto& [i, j] : pairs) {
    if (claimed_twice.contains(i) || !before[i].item.id.empty() || !after[j].item.id.empty()) continue;
    before[i].item.id = after[j].item.id = "p" + std::to_string(i);
  }
}

std::vector<Item> items_of(const std::vector<Unit>& units) {
  std::vector<Item> out;
  for (const Unit& unit : units) out.push_back(unit.item);
  return out;
}

class Comparer {
 public:
  Comparer(const PrintedDocument& before, const PrintedDocument& after, const std::set<PrintedPlace>& newcomers)
      : before_(before), after_(after), newcomers_(newcomers), ours_(units_of(before)), theirs_(units_of(after)) {}

  PrintedComparison compared() {
    pair();
    find_moved();
    tell_pairs();
    std::size_t next = 0;  // of ours, to be told if it was removed
    for (std::size_t j = 0; j < theirs_.size(); ++j) {
      if (theirs_[j].place.row == 0U) compare_columns(theirs_[j].place.block);
      if (before_of_[j] == none)
        tell({PrintedChangeKind::added, {}, theirs_[j].place});
      else
        compare_units(before_of_[j], j);
      if (before_of_[j] == none || moved_[j]) continue;
      for (; next <= before_of_[j]; ++next) tell_removed(next);
    }
    for (; next < ours_.size(); ++next) tell_removed(next);
    compare_notes();
    return std::move(out_);
  }

 private:
  void tell(PrintedChange change) { out_.changes.push_back(std::move(change)); }

  void tell_removed(std::size_t i) {
    if (after_of_[i] == none) tell({PrintedChangeKind::removed, ours_[i].place, {}});
  }

  void pair() {
    name_units(ours_, theirs_);
    part_newcomers();
    before_of_.assign(theirs_.size(), none);
    after_of_.assign(ours_.size(), none);
    doubtful_.assign(theirs_.size(), false);
    for (const Pair& pair : match_items(items_of(ours_), items_of(theirs_))) {
      before_of_[pair.after] = pair.before;
      after_of_[pair.before] = pair.after;
      doubtful_[pair.after] = pair.doubtful;
    }
    for (std::size_t i = 0; i < ours_.size(); ++i) pair_filled(i);
  }

  // A line to write on, and what was written on it: between the same neighbours.
  void pair_filled(std::size_t i) {
    if (after_of_[i] != none || i == 0 || after_of_[i - 1] == none) return;
    if (ours_[i].item.kind != of_paragraph || ours_[i].item.words.find("____") == std::string::npos) return;
    const std::size_t j = after_of_[i - 1] + 1;
    if (j >= theirs_.size() || before_of_[j] != none || theirs_[j].item.kind != of_paragraph) return;
    const bool ends = i + 1 == ours_.size() ? j + 1 == theirs_.size() : after_of_[i + 1] == j + 1;
    if (!ends) return;
    after_of_[i] = j;
    before_of_[j] = i;
  }

  // A kind of their own keeps them apart.
  void part_newcomers() {
    constexpr int apart = 16;
    if (newcomers_.empty()) return;
    std::set<std::string> said;
    for (const Unit& unit : theirs_) said.insert(said_by(unit));
    for (Unit& unit : ours_)
      if (newcomers_.contains(unit.place) && !said.contains(said_by(unit))) unit.item.kind += apart;
  }

  void find_moved() {
    std::vector<std::size_t> order, places;
    for (std::size_t j = 0; j < theirs_.size(); ++j)
      if (before_of_[j] != none) {
        order.push_back(before_of_[j]);
        places.push_back(j);
      }
    moved_.assign(theirs_.size(), false);
    const std::vector<bool> astray = out_of_order(order);
    for (std::size_t k = 0; k < places.size(); ++k) moved_[places[k]] = astray[k];
  }

  void tell_pairs() {
    PrintedPairs& pairs = out_.pairs;
    pairs.before_of_block.assign(after_.blocks.size(), none);
    pairs.before_of_row.resize(after_.blocks.size());
    std::vector<std::map<std::size_t, std::size_t>> votes(after_.blocks.size());
    for (std::size_t j = 0; j < theirs_.size(); ++j) {
      const PrintedPlace& place = theirs_[j].place;
      if (place.row)
        pairs.before_of_row[place.block].resize(std::get<PrintedTable>(after_.blocks[place.block]).rows.size());
      if (before_of_[j] == none) continue;
      const PrintedPlace& from = ours_[before_of_[j]].place;
      if (place.row) pairs.before_of_row[place.block][*place.row] = from;
      ++votes[place.block][from.block];
    }
    for (std::size_t block = 0; block < votes.size(); ++block) {
      const auto most = std::ranges::max_element(votes[block], {}, [](const auto& one) { return one.second; });
      if (most != votes[block].end()) pairs.before_of_block[block] = most->first;
    }
    pairs.columns.resize(after_.blocks.size());
    for (std::size_t block = 0; block < after_.blocks.size(); ++block) pairs.columns[block] = columns_of(block);
  }

  [[nodiscard]] ColumnPairs columns_of(std::size_t block) const {
    const std::size_t from = out_.pairs.before_of_block[block];
    const auto* other = std::get_if<PrintedTable>(&after_.blocks[block]);
    const auto* one = from == none ? nullptr : std::get_if<PrintedTable>(&before_.blocks[from]);
    if (one == nullptr || other == nullptr) return {};
    RowPairs rows;
    for (std::size_t row = 0; row < other->rows.size(); ++row)
      if (const auto& pair = out_.pairs.before_of_row[block][row]; pair && pair->block == from)
        rows.emplace_back(row_at(before_, *pair), &other->rows[row]);
    return pair_columns(*one, *other, rows);
  }

  void compare_columns(std::size_t block) {
    const ColumnPairs& columns = out_.pairs.columns[block];
    if (columns.same()) return;
    const std::size_t from = out_.pairs.before_of_block[block];
    std::vector<std::size_t> order, places;
    for (std::size_t j = 0; j < columns.before_of.size(); ++j) {
      if (columns.before_of[j] == none) {
        tell({PrintedChangeKind::added, {}, PrintedPlace{block, {}, j}});
        continue;
      }
      order.push_back(columns.before_of[j]);
      places.push_back(j);
    }
    const std::vector<bool> astray = out_of_order(order);
    for (std::size_t k = 0; k < order.size(); ++k)
      if (astray[k])
        tell({PrintedChangeKind::moved, PrintedPlace{from, {}, order[k]}, PrintedPlace{block, {}, places[k]}});
    for (std::size_t i = 0; i < columns.before_count; ++i)
      if (std::ranges::find(order, i) == order.end()) tell({PrintedChangeKind::removed, PrintedPlace{from, {}, i}, {}});
  }

  void compare_units(std::size_t i, std::size_t j) {
    const PrintedPlace& one = ours_[i].place;
    const PrintedPlace& other = theirs_[j].place;
    if (moved_[j]) tell({PrintedChangeKind::moved, one, other, doubtful_[j]});
    if (!one.row) {
      const PrintedParagraph &before = *paragraph_at(before_, one), &after = *paragraph_at(after_, other);
      const bool relevelled = before.level && after.level && before.level != after.level;
      if (!moved_[j] && relevelled && before.label != after.label)
        tell({PrintedChangeKind::level, one, other, doubtful_[j]});
      if (paragraph_at(before_, one)->words != paragraph_at(after_, other)->words)
        tell({PrintedChangeKind::words, one, other, doubtful_[j]});
      return;
    }
    const ColumnPairs& columns = out_.pairs.columns[other.block];
    for (const auto& [cell, counterpart] : pair_cells(*row_at(before_, one), *row_at(after_, other), columns))
      compare_cells(place_of(one, cell), place_of(other, counterpart), doubtful_[j]);
  }

  static std::optional<PrintedPlace> place_of(PrintedPlace row, std::optional<std::size_t> cell) {
    if (!cell) return std::nullopt;
    row.cell = cell;
    return row;
  }

  void compare_cells(std::optional<PrintedPlace> one, std::optional<PrintedPlace> other, bool doubtful) {
    const std::string ours = one ? cell_at(before_, *one)->words() : std::string{};
    const std::string theirs = other ? cell_at(after_, *other)->words() : std::string{};
    // «300,0» where the program prints «300,00» is the same number.
    const auto number = base::Decimal::find(ours);
    const bool same_number = number && one->cell != 0U && base::Decimal::find(theirs) == number;
    if (ours != theirs && !same_number) tell({PrintedChangeKind::words, one, other, doubtful});
  }

  // In the order of their marks; one that is cited elsewhere now has another number, no other words.
  void compare_notes() {
    std::vector<Item> ours, theirs;
    for (const PrintedParagraph& note : before_.notes) ours.push_back(item_of(note));
    for (const PrintedParagraph& note : after_.notes) theirs.push_back(item_of(note));
    std::vector<std::size_t> after_of(ours.size(), none), before_of(theirs.size(), none);
    for (const Pair& pair : match_items(ours, theirs)) {
      after_of[pair.before] = pair.after;
      before_of[pair.after] = pair.before;
    }
    const auto place = [](std::size_t i) { return PrintedPlace{i, {}, {}, true}; };
    for (std::size_t j = 0; j < theirs.size(); ++j)
      if (before_of[j] == none)
        tell({PrintedChangeKind::added, {}, place(j)});
      else if (ours[before_of[j]].words != theirs[j].words)
        tell({PrintedChangeKind::words, place(before_of[j]), place(j)});
    for (std::size_t i = 0; i < ours.size(); ++i)
      if (after_of[i] == none) tell({PrintedChangeKind::removed, place(i), {}});
  }

  static Item item_of(const PrintedParagraph& note) {
    Item out;
    out.words = note.words;
    return out;
  }

  const PrintedDocument& before_;
  const PrintedDocument& after_;
  const std::set<PrintedPlace>& newcomers_;
  std::vector<Unit> ours_, theirs_;
  std::vector<std::size_t> before_of_, after_of_;
  std::vector<bool> doubtful_, moved_;
  PrintedComparison out_;
};

}  // namespace

PrintedComparison compare_printed(const PrintedDocument& before, const PrintedDocument& after,
                                  const std::set<PrintedPlace>& newcomers) {
  return Comparer(before, after, newcomers).compared();
}

const PrintedParagraph* paragraph_at(const PrintedDocument& document, const PrintedPlace& place) {
  if (place.note) return &document.notes.at(place.block);
  return std::get_if<PrintedParagraph>(&document.blocks.at(place.block));
}

const PrintedRow* row_at(const PrintedDocument& document, const PrintedPlace& place) {
  if (place.note || !place.row) return nullptr;
  return &std::get<PrintedTable>(document.blocks.at(place.block)).rows.at(*place.row);
}

const PrintedCell* cell_at(const PrintedDocument& document, const PrintedPlace& place) {
  const PrintedRow* row = row_at(document, place);
  return row == nullptr || !place.cell ? nullptr : &row->cells.at(*place.cell);
}

std::string words_at(const PrintedDocument& document, const PrintedPlace& place) {
  if (const PrintedCell* cell = cell_at(document, place)) return cell->words();
  if (const PrintedRow* row = row_at(document, place)) return row->words();
  if (place.is_column()) {
    std::string out;
    for (const std::string& words :
         words_of_column(std::get<PrintedTable>(document.blocks.at(place.block)), *place.cell))
      out += (out.empty() ? "" : "\n") + words;
    return out;
  }
  return paragraph_at(document, place)->words;
}

}  // namespace match
