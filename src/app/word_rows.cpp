// Rows that came, and new sections of them.
#include "app/word_records.h"

#include "app/word_refusals.h"
#include "language/initials.h"

#include <algorithm>

namespace app {

using namespace refusals;

using match::PrintedPairs;
using match::PrintedRow;
using match::PrintedTable;

// A measure whose sub-rows share its cells is not the list that holds it: its own words stand in columns.
bool WordRecords::is_measure(const PrintedTable& table, const yaml::Value& value) {
  const auto cells =
      std::ranges::max(table.rows, {}, [](const PrintedRow& row) { return row.cells.size(); }).cells.size();
  for (std::size_t cell = 0; cell < cells; ++cell)
    if (const auto key = key_of(table, cells, cell); key && value.find(*key) != nullptr) return true;
  return false;
}

// A row that has a cell of its own in the first column is no sub-row.
std::optional<WordRecords::Slot> WordRecords::slot_behind(const PrintedTable& table, const PrintedRow& row,
                                                          const PrintedRow& added) {
  auto record = record_of(row);
  if (!record) return std::nullopt;
  if (const yaml::Value* rows = record->value->find("rows"); rows != nullptr && rows->is(yaml::Kind::list))
    return Slot{record->file, record->pointer + "/rows", 0, rows->items.empty() ? nullptr : rows->items.data()};
  const std::string holder = parent_item(record->pointer);
  const yaml::Value* value = holder.empty() ? nullptr : places_.follow(record->file, holder);
  const bool begins = !added.cells.empty() && added.cells.front().column == 0;
  if (begins && value != nullptr && is_measure(table, *value)) record = WrittenPlace{record->file, holder, value};
  return Slot{record->file, std::string(holder_of(record->pointer)), *index_of(record->pointer) + 1, record->value};
}

// Behind the nearest row above that was printed, else before the nearest below.
std::optional<WordRecords::Slot> WordRecords::slot_of_row(const Place& place) {
  const auto& rows = comparison_.pairs.before_of_row[place.block];
  const std::size_t block = comparison_.pairs.before_of_block[place.block];
  const auto* table = block == PrintedPairs::none ? nullptr : std::get_if<PrintedTable>(&before_.blocks[block]);
  if (table == nullptr) return std::nullopt;
  const auto printed_row = [&](std::size_t row) -> const PrintedRow* {
    if (!rows[row] || astray_.contains({place.block, row})) return nullptr;
    const PrintedRow* found = match::row_at(before_, *rows[row]);
    return found->head ? nullptr : found;
  };
  for (std::size_t row = *place.row; row-- > 0;)
    if (const PrintedRow* above = printed_row(row))
      if (auto slot = slot_behind(*table, *above, *match::row_at(after_, place))) return slot;
  for (std::size_t row = *place.row + 1; row < rows.size(); ++row)
    if (const PrintedRow* below = printed_row(row)) {
      const auto record = record_of(*below);
      if (!record || record->value->find("rows") != nullptr) return std::nullopt;
      return Slot{record->file, std::string(holder_of(record->pointer)), *index_of(record->pointer), record->value};
    }
  return std::nullopt;
}

// Whether other rows have a post and a name of its own in that cell.
bool WordRecords::holds_name(const PrintedTable& table, std::size_t cells, std::size_t cell) {
  constexpr std::size_t most_asked = 60;
  const auto [entry, is_new] = with_names_.try_emplace({&table, cells, cell}, false);
  std::size_t asked = 0;
  for (const PrintedRow& row : table.rows) {
    if (!is_new || entry->second || asked > most_asked) break;
    const auto record = row.head || row.cells.size() != cells ? std::nullopt : record_of(row);
    if (!record) continue;
    ++asked;
    for (const match::PrintedParagraph& paragraph : row.cells[cell].paragraphs)
      for (const match::PrintedSlice& slice : paragraph.slices)
        if (const auto place = places_.at(slice.span.origin); place && place->pointer == record->pointer + "/name")
          entry->second = true;
  }
  return entry->second;
}

// «Начальник отдела И.О. Фамилия» as post and name.
bool WordRecords::put_person(yaml::Value& row, const PrintedTable& table, std::size_t cells, std::size_t cell,
                             const std::string& key, const std::string& words) {
  const bool both = key != "name" && holds_name(table, cells, cell);
  const auto initials = both ? language::find_initials(words) : std::vector<language::Initials>{};
  if (initials.empty() || initials.back().first + initials.back().length != words.size()) return false;
  std::string post = words.substr(0, initials.back().first);
  while (!post.empty() && (post.back() == ' ' || post.back() == '\n')) post.pop_back();
  if (post.empty()) return false;
  put_at(row, key, scalar_of(std::move(post)));
  put_at(row, "name", scalar_of(words.substr(initials.back().first)));
  return true;
}

// As its neighbours are written; or why it cannot be.
std::variant<yaml::Value, base::Wording> WordRecords::row_value(const Place& place, const yaml::Value* like) {
  const PrintedRow& row = *match::row_at(after_, place);
  const auto& table = std::get<PrintedTable>(before_.blocks[comparison_.pairs.before_of_block[place.block]]);
  yaml::Value out;
  out.kind = like != nullptr && like->is(yaml::Kind::list) ? yaml::Kind::list : yaml::Kind::map;
  const match::ColumnPairs& columns = comparison_.pairs.columns[place.block];
  const bool as_heads = !columns.same() && row.cells.size() == columns.before_of.size();
  const std::size_t cells = as_heads ? columns.before_count : row.cells.size();
  if (as_heads && out.is(yaml::Kind::list)) return columns_changed;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    std::string words = lines_of(row.cells[i].paragraphs);
    const std::size_t column = as_heads ? columns.before_of[i] : i;
    if (column == match::ColumnPairs::none) continue;  // it is told with its column
    if (out.is(yaml::Kind::list)) {
      out.items.push_back(scalar_of(std::move(words)));
      continue;
    }
    if (words.empty()) continue;
    const auto key = key_of(table, cells, column);
    if (!key && column == 0 && match::looks_like_number(words)) continue;  // the program counts rows
    if (!key) return no_column;
    if (put_person(out, table, cells, column, *key, words)) continue;
    put_at(out, *key, scalar_of(std::move(words)));
  }
  return out;
}

// Of the table's headings of sections, as they were printed, and of the new ones among them, once.
const WordRecords::Headings& WordRecords::headings_in(std::size_t block) {
  const auto [entry, is_new] = headings_.try_emplace(block);
  Headings& out = entry->second;
  if (!is_new) return out;
  const auto& rows = comparison_.pairs.before_of_row[block];
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!rows[row] || astray_.contains({block, row})) continue;
    const PrintedRow* found = match::row_at(before_, *rows[row]);
    const auto& table = std::get<PrintedTable>(before_.blocks[rows[row]->block]);
    if (found->head || found->cells.size() >= match::heads_of(table).size()) continue;
    const auto record = record_of(*found);
    const yaml::Value* held = record ? record->value->find("rows") : nullptr;
    if (held != nullptr && held->is(yaml::Kind::list)) out.printed.emplace_back(row, found);
  }
  std::optional<std::size_t> last;
  out.above.resize(rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    out.above[row] = last;
    if (!added_.contains({block, row}))
      last.reset();
    else if (heads_rows({block, row}))
      last = row;
  }
  return out;
}

// A heading of rows: of fewer cells than they have, as sections are printed.
bool WordRecords::heads_rows(const Place& place) {
  return match::row_at(after_, place)->cells.size() == 1 || section_like(place) != nullptr;
}

// The printed heading of a section nearest above, else below, that has as many cells.
const PrintedRow* WordRecords::section_like(const Place& place) {
  const std::size_t cells = match::row_at(after_, place)->cells.size();
  const PrintedRow* out = nullptr;
  for (const auto& [row, heading] : headings_in(place.block).printed) {
    if (heading->cells.size() != cells) continue;
    if (row > *place.row && out != nullptr) break;
    out = heading;
  }
  return out;
}

// The new heading above a new row, with only new rows between.
std::optional<match::PrintedPlace> WordRecords::new_heading_above(const Place& place) {
  const auto above = headings_in(place.block).above[*place.row];
  return above ? std::optional(Place{place.block, *above}) : std::nullopt;
}

// Its title without the number that the program gives it, as that of another section has one.
std::string WordRecords::title_of(const Place& place, const PrintedRow& like) const {
  const match::PrintedParagraph& printed = like.cells.back().paragraphs.front();
  std::string words = lines_of(match::row_at(after_, place)->cells.back().paragraphs);
  const bool numbered = !printed.slices.empty() && !printed.slices.front().span.known();
  if (!numbered) return words;
  const std::size_t end = words.find(' ');
  const std::string_view number = std::string_view(words).substr(0, end == std::string::npos ? 0 : end);
  const std::string_view theirs = std::string_view(printed.words).substr(0, printed.words.find(' '));
  const bool alike =
      !number.empty() && !theirs.empty() &&
      (number.back() == theirs.back() || number.find_first_not_of("IVXLC0123456789.") == std::string_view::npos);
  return alike ? words.substr(end + 1) : words;
}

// With the new rows under it, up to the next section or the end: behind the section above.
WordAnswer WordRecords::add_section(const Place& place) {
  const PrintedRow* like = section_like(place);
  const auto record = like == nullptr || like->cells.back().paragraphs.empty() ? std::nullopt : record_of(*like);
  const auto title = record ? places_.of(like->cells.back().paragraphs.front()) : std::nullopt;
  if (!record || !title || !index_of(record->pointer) || holder_of(title->pointer) != record->pointer) return wide_row;
  yaml::Value rows, section;
  rows.kind = yaml::Kind::list;
  section.kind = yaml::Kind::map;
  const std::size_t count = std::get<PrintedTable>(after_.blocks[place.block]).rows.size();
  std::size_t row = *place.row + 1;
  for (; row < count && added_.contains({place.block, row}) && !heads_rows({place.block, row}); ++row) {
    auto value = row_value({place.block, row}, record->value->find("rows")->items.data());
    if (const auto* why = std::get_if<base::Wording>(&value)) return *why;
    rows.items.push_back(std::get<yaml::Value>(std::move(value)));
  }
  const bool ends = row == count || heads_rows({place.block, row});
  if (rows.items.empty() || !ends) return wide_row;
  section.members.push_back({scalar_of(std::string(last_step(title->pointer))), scalar_of(title_of(place, *like))});
  section.members.push_back({scalar_of("rows"), std::move(rows)});
  const auto& pairs = comparison_.pairs.before_of_row[place.block];
  bool below = true;  // of the one like it
  for (std::size_t above = *place.row; above-- > 0 && below;)
    if (pairs[above] && match::row_at(before_, *pairs[above]) == like) below = false;
  WordEdit out;
  out.edits.emplace_back(record->file, yaml::Insert{std::string(holder_of(record->pointer)),
                                                    {},
                                                    std::move(section),
                                                    *index_of(record->pointer) + (below ? 0 : 1)});
  return out;
}

WordAnswer WordRecords::add_row(const Place& place) {
  if (comparison_.pairs.before_of_block[place.block] == PrintedPairs::none) return no_place;
  if (heads_rows(place)) return add_section(place);
  if (const auto heading = new_heading_above(place)) {
    const auto [entry, is_new] = sections_.try_emplace(*heading);
    if (is_new) entry->second = add_section(*heading);
    return std::holds_alternative<WordEdit>(entry->second) ? WordAnswer(WordEdit{}) : WordAnswer(under_new_section);
  }
  const auto slot = slot_of_row(place);
  if (!slot) return no_place;
  auto value = row_value(place, slot->like);
  if (const auto* why = std::get_if<base::Wording>(&value)) return *why;
  WordEdit out;
  out.edits.emplace_back(slot->file,
                         yaml::Insert{slot->list, {}, std::get<yaml::Value>(std::move(value)), slot->before});
  return out;
}

}  // namespace app
