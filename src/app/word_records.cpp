#include "app/word_records.h"

#include "yaml/pointer.h"

#include <algorithm>

namespace app {

namespace {

using match::PrintedCell;
using match::PrintedChangeKind;
using match::PrintedDocument;
using match::PrintedPairs;
using match::PrintedParagraph;
using match::PrintedPlace;
using match::PrintedRow;
using match::PrintedTable;

constexpr base::Wording no_place{"не видно, в какой список YAML это внести", "no list of the YAML to put it into"};
constexpr base::Wording wide_row{"строка во всю ширину – раздел или подзаголовок: внесите её в YAML сами",
                                 "a row across the table is a section or a heading: put it into the YAML yourself"};
constexpr base::Wording columns_changed{"графы заданы в YAML: добавьте, уберите или переставьте их там сами",
                                        "columns are given in the YAML: add, remove or move them there yourself"};
constexpr base::Wording no_column{"не видно, какая это графа", "no telling which column it is"};
constexpr base::Wording note_moved{"сноски вносите в YAML сами", "put footnotes into the YAML yourself"};
constexpr base::Wording other_level{
    "уровень пункта изменён (Tab, Shift+Tab), а рядом есть другие подпункты: переставьте его в YAML сами",
    "the level of the point was changed (Tab, Shift+Tab) beside other subpoints: move it in the YAML yourself"};
constexpr base::Wording not_a_record{"это не пункт и не строка: переставьте в YAML сами",
                                     "neither a point nor a row: move it in the YAML yourself"};

std::string parent_item(const std::string& pointer) { return std::string(item_of(holder_of(pointer))); }

bool is_within(const base::Origin& origin, const WrittenPlace& record) {
  return origin.file == record.file && origin.byte >= record.value->origin.byte && origin.byte < record.value->end;
}

base::Origin origin_of(const PrintedParagraph& paragraph) {
  for (const match::PrintedSlice& slice : paragraph.slices)
    if (slice.span.known()) return slice.span.origin;
  return paragraph.anchor;
}

// Visits every paragraph of the body and every row: visit(place, origin of it).
template <class Visit>
void visit_units(const PrintedDocument& document, Visit&& visit) {
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (const auto* paragraph = std::get_if<PrintedParagraph>(&document.blocks[i]))
      visit(PrintedPlace{i}, origin_of(*paragraph));
    if (const auto* table = std::get_if<PrintedTable>(&document.blocks[i]))
      for (std::size_t row = 0; row < table->rows.size(); ++row) visit(PrintedPlace{i, row}, table->rows[row].anchor);
  }
}

}  // namespace

WordRecords::WordRecords(const PrintedDocument& before, const PrintedDocument& after,
                         const match::PrintedComparison& comparison, WrittenPlaces& places)
    : before_(before), after_(after), comparison_(comparison), places_(places) {
  for (const match::PrintedChange& change : comparison.changes) {
    if ((change.before ? change.before : change.after)->is_column()) continue;
    if (change.kind == PrintedChangeKind::removed) gone_.insert(*change.before);
    if (change.kind == PrintedChangeKind::added) added_.insert(*change.after);
    if (change.kind == PrintedChangeKind::level) astray_.insert(*change.after);
    if (change.kind != PrintedChangeKind::moved) continue;
    moved_.insert(*change.before);
    astray_.insert(*change.after);
  }
}

WordAnswer WordRecords::change(const match::PrintedChange& change, Manner manner) {
  if ((change.before ? change.before : change.after)->is_column()) return columns_changed;
  switch (change.kind) {
    case PrintedChangeKind::words: return change_words_at(change, manner);
    case PrintedChangeKind::added: return change.after->row ? add_row(*change.after) : add_paragraph(*change.after);
    case PrintedChangeKind::removed: return remove(*change.before);
    case PrintedChangeKind::moved: return move(change);
    case PrintedChangeKind::level: return relevel(change);
  }
  return no_place;
}

// ---- words

WordAnswer WordRecords::change_words_at(const match::PrintedChange& change, Manner manner) {
  const PrintedCell* one = change.before ? match::cell_at(before_, *change.before) : nullptr;
  const PrintedCell* other = change.after ? match::cell_at(after_, *change.after) : nullptr;
  if (one == nullptr && other == nullptr)
    return change_words({*match::paragraph_at(before_, *change.before)}, {*match::paragraph_at(after_, *change.after)},
                        manner, places_);
  if (other == nullptr || other->words().empty()) return clear_cell(*one);
  if (one != nullptr && !one->words().empty()) return change_words(one->paragraphs, other->paragraphs, manner, places_);
  if (one == nullptr) return no_column;
  return fill_cell(*change.before, *change.before->cell, *other);
}

std::optional<WrittenPlace> WordRecords::record_of(const PrintedRow& row) {
  auto place = places_.at(row.anchor);
  if (!place) return std::nullopt;
  const std::string item(item_of(place->pointer));
  const yaml::Value* value = places_.follow(place->file, item);
  if (item.empty() || value == nullptr) return std::nullopt;
  return WrittenPlace{place->file, item, value};
}

// The member that a column's cells are written in, as other rows of as many cells show it, or the name of its heading.
std::optional<std::string> WordRecords::key_of(const PrintedTable& table, std::size_t cells, std::size_t cell) {
  constexpr std::size_t most_asked = 60;  // rows: each costs a walk over its file
  std::size_t asked = 0;
  std::optional<std::string> of_heading;
  for (const PrintedRow& row : table.rows) {
    if (row.cells.size() != cells || row.cells[cell].paragraphs.empty()) continue;
    const auto words = places_.of(row.cells[cell].paragraphs.front());
    if (row.head) {
      if (words && words->value->is(yaml::Kind::scalar) && !index_of(words->pointer) && !of_heading)
        of_heading = std::string(last_step(words->pointer));
      continue;
    }
    if (++asked > most_asked) break;
    const auto record = record_of(row);
    if (!record || !words || !words->pointer.starts_with(record->pointer + "/")) continue;
    const std::string_view rest = std::string_view(words->pointer).substr(record->pointer.size() + 1);
    return std::string(rest.substr(0, rest.find('/')));
  }
  return of_heading == "heading" || of_heading == "number" ? std::nullopt : of_heading;
}

WordAnswer WordRecords::fill_cell(const Place& row, std::size_t cell, const PrintedCell& words) {
  const PrintedRow& printed = *match::row_at(before_, row);
  const auto record = record_of(printed);
  const auto key = key_of(std::get<PrintedTable>(before_.blocks[row.block]), printed.cells.size(), cell);
  if (!record || !key) return no_column;
  WordEdit out;
  const std::string pointer = record->pointer + "/" + *key;
  if (const yaml::Value* value = places_.follow(record->file, pointer); value != nullptr)
    out.edits.emplace_back(record->file, yaml::Replace{pointer, lines_of(words.paragraphs)});
  else
    out.edits.emplace_back(record->file, yaml::Insert{record->pointer, *key, scalar_of(lines_of(words.paragraphs))});
  return out;
}

WordAnswer WordRecords::clear_cell(const PrintedCell& cell) {
  WordEdit out;
  for (const PrintedParagraph& paragraph : cell.paragraphs) {
    const auto place = places_.of(paragraph);
    if (!place || !written_range(paragraph)) return no_column;
    const bool listed = index_of(place->pointer).has_value();
    if (listed && place->value->is(yaml::Kind::map)) return no_column;
    const std::string list(holder_of(place->pointer));
    // An item of a row that is a list leaves its place empty; a list of names in a cell goes.
    const bool of_row = listed && index_of(list).has_value();
    if (of_row)
      out.edits.emplace_back(place->file, yaml::Replace{place->pointer, {}});
    else
      out.edits.emplace_back(place->file, yaml::Remove{listed ? list : place->pointer});
  }
  return out;
}

// ---- rows

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

WordAnswer WordRecords::add_row(const Place& place) {
  const PrintedRow& row = *match::row_at(after_, place);
  if (row.cells.size() == 1) return wide_row;
  const auto slot = slot_of_row(place);
  if (!slot) return no_place;
  const auto& table = std::get<PrintedTable>(before_.blocks[comparison_.pairs.before_of_block[place.block]]);
  yaml::Value value;
  value.kind = slot->like != nullptr && slot->like->is(yaml::Kind::list) ? yaml::Kind::list : yaml::Kind::map;
  const match::ColumnPairs& columns = comparison_.pairs.columns[place.block];
  const bool as_heads = !columns.same() && row.cells.size() == columns.before_of.size();
  const std::size_t cells = as_heads ? columns.before_count : row.cells.size();
  if (as_heads && value.is(yaml::Kind::list)) return columns_changed;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    std::string words = lines_of(row.cells[i].paragraphs);
    const std::size_t column = as_heads ? columns.before_of[i] : i;
    if (column == match::ColumnPairs::none) continue;  // it is told with its column
    if (value.is(yaml::Kind::list)) {
      value.items.push_back(scalar_of(std::move(words)));
      continue;
    }
    if (words.empty()) continue;
    const auto key = key_of(table, cells, column);
    if (!key && column == 0 && match::looks_like_number(words)) continue;  // the program counts rows
    if (!key) return no_column;
    value.members.push_back({scalar_of(*key), scalar_of(std::move(words))});
  }
  WordEdit out;
  out.edits.emplace_back(slot->file, yaml::Insert{slot->list, {}, std::move(value), slot->before});
  return out;
}

// ---- paragraphs

const PrintedParagraph* WordRecords::paragraph_of(std::size_t block) const {
  return std::get_if<PrintedParagraph>(&after_.blocks[block]);
}

// The block of what came back that was printed, stayed in its order and stands nearest before.
std::optional<std::size_t> WordRecords::counterpart_before(std::size_t block, bool labelled) const {
  while (block-- > 0) {
    const PrintedParagraph* paragraph = paragraph_of(block);
    if (paragraph == nullptr) {
      if (labelled) continue;
      return std::nullopt;
    }
    if (added_.contains({block}) || astray_.contains({block})) continue;
    if (!labelled || (!paragraph->label.empty() && paragraph->level)) return block;
  }
  return std::nullopt;
}

// Whether a new point stands before it that it is put in with: one of a higher level, or of its own where `beside`.
bool WordRecords::comes_with_point(std::size_t block, bool beside) const {
  const PrintedParagraph& paragraph = *paragraph_of(block);
  const int level = (paragraph.level ? static_cast<int>(*paragraph.level) : 99) + (beside ? 1 : 0);
  while (block-- > 0) {
    const PrintedParagraph* before = paragraph_of(block);
    if (before == nullptr || !added_.contains({block})) return false;
    if (before->level && static_cast<int>(*before->level) < level) return true;
  }
  return false;
}

// The new points of its level that follow it, itself first.
std::vector<yaml::Value> WordRecords::points_from(std::size_t block) const {
  const std::uint8_t level = *paragraph_of(block)->level;
  std::vector<yaml::Value> out;
  for (std::size_t next = block; next < after_.blocks.size() && added_.contains({next}); ++next) {
    const PrintedParagraph* paragraph = paragraph_of(next);
    if (paragraph == nullptr || (paragraph->level && *paragraph->level < level)) break;
    if (paragraph->level == level) out.push_back(point_at(next, nullptr));
  }
  return out;
}

// With the new paragraphs under it and the new points of lower levels.
yaml::Value WordRecords::point_at(std::size_t block, const yaml::Value* like) const {
  const PrintedParagraph& point = *paragraph_of(block);
  std::string text = marked_up(point.words);
  std::vector<yaml::Value> points;
  for (std::size_t next = block + 1; next < after_.blocks.size() && added_.contains({next}); ++next) {
    const PrintedParagraph* inside = paragraph_of(next);
    if (inside == nullptr || (inside->level && *inside->level <= *point.level)) break;
    if (!inside->level)
      text += (points.empty() ? "\n\n" + line_of(*inside) : "");
    else if (*inside->level == *point.level + 1)
      points.push_back(point_at(next, nullptr));
  }
  if (points.empty() && like != nullptr && like->is(yaml::Kind::scalar)) return scalar_of(std::move(text));
  yaml::Value out;
  out.kind = yaml::Kind::map;
  out.members.push_back({scalar_of("text"), scalar_of(std::move(text))});
  if (points.empty()) return out;
  yaml::Value list;
  list.kind = yaml::Kind::list;
  list.items = std::move(points);
  out.members.push_back({scalar_of("points"), std::move(list)});
  return out;
}

// Before the nearest point below, if that is of its level.
std::optional<WordRecords::Slot> WordRecords::slot_before_first(const Place& place) {
  for (std::size_t block = place.block + 1; block < after_.blocks.size(); ++block) {
    const PrintedParagraph* paragraph = paragraph_of(block);
    if (paragraph == nullptr || added_.contains({block}) || astray_.contains({block})) continue;
    if (paragraph->label.empty() || !paragraph->level) continue;
    if (paragraph->level != paragraph_of(place.block)->level) return std::nullopt;
    const auto words = places_.of(*match::paragraph_at(before_, {comparison_.pairs.before_of_block[block]}));
    const std::string item(words ? item_of(words->pointer) : std::string_view{});
    if (item.empty()) return std::nullopt;
    return Slot{words->file, std::string(holder_of(item)), *index_of(item), places_.follow(words->file, item)};
  }
  return std::nullopt;
}

// Behind the nearest point above, on its level or that of one of its holders; or under it.
std::optional<WordRecords::Slot> WordRecords::slot_of_point(const Place& place) {
  const auto above = counterpart_before(place.block, true);
  if (!above) return slot_before_first(place);
  const PrintedParagraph* printed = match::paragraph_at(before_, {comparison_.pairs.before_of_block[*above]});
  const auto words = printed == nullptr ? std::nullopt : places_.of(*printed);
  if (!words) return std::nullopt;
  std::string item(item_of(words->pointer));
  const int steps =
      static_cast<int>(*paragraph_of(*above)->level) - static_cast<int>(*paragraph_of(place.block)->level);
  for (int i = 0; i < steps && !item.empty(); ++i) item = parent_item(item);
  if (item.empty()) return std::nullopt;
  const yaml::Value* value = places_.follow(words->file, item);
  if (steps >= 0) return Slot{words->file, std::string(holder_of(item)), *index_of(item) + 1, value};
  const yaml::Value* inside = value->find("points");
  return Slot{words->file, item + "/points", 0,
              inside == nullptr || inside->items.empty() ? nullptr : inside->items.data()};
}

WordAnswer WordRecords::add_paragraph(const Place& place) {
  if (place.note) return note_moved;
  const PrintedParagraph& paragraph = *paragraph_of(place.block);
  if (comes_with_point(place.block, false)) return WordEdit{};
  if (paragraph.label.empty() || !paragraph.level) return add_line(place, paragraph);
  const auto slot = slot_of_point(place);
  if (!slot) return no_place;
  if (places_.follow(slot->file, slot->list) == nullptr) return add_first_points(place, *slot);
  WordEdit out;
  out.edits.emplace_back(slot->file, yaml::Insert{slot->list, {}, point_at(place.block, slot->like), slot->before});
  return out;
}

// Under a point that has none yet.
WordAnswer WordRecords::add_first_points(const Place& place, const Slot& slot) {
  WordEdit out;
  if (comes_with_point(place.block, true)) return out;
  const std::string item(holder_of(slot.list));
  const yaml::Value* holder = places_.follow(slot.file, item);
  yaml::Value points;
  points.kind = yaml::Kind::list;
  points.items = points_from(place.block);
  if (holder->is(yaml::Kind::map)) {
    out.edits.emplace_back(slot.file, yaml::Insert{item, "points", std::move(points)});
    return out;
  }
  yaml::Value made;
  made.kind = yaml::Kind::map;
  made.members.push_back({scalar_of("text"), *holder});
  made.members.push_back({scalar_of("points"), std::move(points)});
  out.edits.emplace_back(slot.file, yaml::Remove{item});
  out.edits.emplace_back(slot.file, yaml::Insert{std::string(holder_of(item)), {}, std::move(made), *index_of(item)});
  return out;
}

// An item beside one that is a line of a list; else a paragraph of the value before it.
WordAnswer WordRecords::add_line(const Place& place, const PrintedParagraph& paragraph) {
  const auto above = counterpart_before(place.block, false);
  if (!above) return no_place;
  const PrintedParagraph& printed = *match::paragraph_at(before_, {comparison_.pairs.before_of_block[*above]});
  const auto words = places_.of(printed);
  if (!words || !words->value->is(yaml::Kind::scalar)) return no_place;
  WordEdit out;
  const yaml::Value* holder = places_.follow(words->file, holder_of(words->pointer));
  const bool of_lines =
      index_of(words->pointer) && printed.label.empty() && paragraph.label.empty() &&
      std::ranges::all_of(holder->items, [](const yaml::Value& item) { return item.is(yaml::Kind::scalar); });
  if (of_lines) {
    out.edits.emplace_back(
        words->file,
        yaml::Insert{
            std::string(holder_of(words->pointer)), {}, scalar_of(line_of(paragraph)), *index_of(words->pointer) + 1});
    return out;
  }
  const auto range = written_range(printed);
  if (!range || range->origin != words->value->origin) return no_place;
  out.texts.push_back({words->file, words->pointer, range->end, range->end, "\n\n" + line_of(paragraph)});
  return out;
}

// ---- what went

// The innermost item of a list that the paragraph or row is written in; without one the value itself.
std::optional<WrittenPlace> WordRecords::record_at(const Place& place) {
  if (place.row) return record_of(*match::row_at(before_, place));
  const auto words = places_.of(*match::paragraph_at(before_, place));
  if (!words) return std::nullopt;
  const std::string item(item_of(words->pointer));
  if (item.empty()) return words;
  return WrittenPlace{words->file, item, places_.follow(words->file, item)};
}

bool WordRecords::goes_whole(const WrittenPlace& record) const {
  bool whole = true;
  visit_units(before_, [&](const Place& place, const base::Origin& origin) {
    if (is_within(origin, record) && !gone_.contains(place)) whole = false;
  });
  return whole;
}

// One of several paragraphs of a value.
std::optional<WordEdit> WordRecords::cut_paragraph(const Place& place) {
  const PrintedParagraph& paragraph = *match::paragraph_at(before_, place);
  const auto range = written_range(paragraph);
  const auto value = range ? places_.at(range->origin) : std::nullopt;
  if (!value) return std::nullopt;
  std::optional<WrittenRange> above, below;
  for (std::size_t i = 0; i < before_.blocks.size(); ++i) {
    const auto* other = std::get_if<PrintedParagraph>(&before_.blocks[i]);
    const auto part = other == nullptr || i == place.block ? std::nullopt : written_range(*other);
    if (!part || part->origin != range->origin) continue;
    if (i < place.block) above = part;
    if (i > place.block && !below) below = part;
  }
  WordEdit out;
  if (above)
    out.texts.push_back({value->file, value->pointer, above->end, range->end, {}});
  else if (below)
    out.texts.push_back({value->file, value->pointer, range->first, below->first, {}});
  else
    return std::nullopt;
  return out;
}

// Words under a table or a page, with their marks in the text above: `/footnotes/name` and each `<note name>`.
std::optional<WordEdit> WordRecords::remove_footnote(const WrittenPlace& footnote) {
  const std::string notes(holder_of(footnote.pointer));
  if (last_step(notes) != "footnotes" || index_of(footnote.pointer)) return std::nullopt;
  const yaml::Value* all = places_.follow(footnote.file, notes);
  const std::string owner(holder_of(notes));
  const yaml::Value* text = places_.follow(footnote.file, owner);
  if (all == nullptr || text == nullptr) return std::nullopt;
  std::size_t stay = 0;
  std::string name;
  for (const yaml::Member& member : all->members) {
    if (&member.value == footnote.value) name = member.key.text;
    stay += is_gone_footnote(member.value) ? 0 : 1;
  }
  WordEdit out;
  out.edits.emplace_back(footnote.file, yaml::Remove{stay == 0 ? notes : footnote.pointer});
  cut_marks(*text, owner, {footnote.file, "<note " + name + ">"}, out);
  return out;
}

bool WordRecords::is_gone_footnote(const yaml::Value& value) const {
  const auto says = [&value](const base::Origin& origin) { return origin == value.origin; };
  const bool in_body = std::ranges::any_of(gone_, [&](const Place& place) {
    return !place.row && !place.note && says(origin_of(*match::paragraph_at(before_, place)));
  });
  const bool at_foot = std::ranges::any_of(
      gone_, [&](const Place& place) { return place.note && says(before_.notes[place.block].anchor); });
  return in_body || at_foot;
}

void WordRecords::cut_marks(const yaml::Value& value, const std::string& pointer,
                            const std::pair<base::FileId, std::string>& mark, WordEdit& out) {
  for (std::size_t at = value.text.find(mark.second); at != std::string::npos;
       at = value.text.find(mark.second, at + mark.second.size()))
    out.texts.push_back({mark.first, pointer, at, at + mark.second.size(), {}});
  for (std::size_t i = 0; i < value.items.size(); ++i)
    cut_marks(value.items[i], pointer + "/" + std::to_string(i), mark, out);
  for (const yaml::Member& member : value.members)
    cut_marks(member.value, pointer + yaml::pointer_step(member.key.text), mark, out);
}

// One that is cited twice and stands once in the file stays.
WordAnswer WordRecords::remove_note(const Place& place) {
  const base::Origin& origin = before_.notes[place.block].anchor;
  const auto footnote = places_.at(origin);
  if (!footnote || std::ranges::count(before_.notes, origin, &PrintedParagraph::anchor) > 1) return note_moved;
  if (auto edit = remove_footnote(*footnote)) return *std::move(edit);
  return note_moved;
}

WordAnswer WordRecords::remove(const Place& place) {
  if (place.note) return remove_note(place);
  if (!place.row)
    if (const auto words = places_.of(*match::paragraph_at(before_, place)))
      if (auto edit = remove_footnote(*words)) return *std::move(edit);
  auto record = record_at(place);
  if (!record) return no_place;
  WordEdit out;
  if (!goes_whole(*record)) {
    if (place.row) return no_place;
    if (auto cut = cut_paragraph(place)) return *std::move(cut);
    const auto words = places_.of(*match::paragraph_at(before_, place));
    out.edits.emplace_back(words->file, yaml::Remove{words->pointer});
    return out;
  }
  for (std::string item = parent_item(record->pointer); !item.empty(); item = parent_item(item)) {
    const WrittenPlace around{record->file, item, places_.follow(record->file, item)};
    if (!goes_whole(around)) break;
    record = around;
  }
  std::string gone = record->pointer;
  // A list that loses all its items goes with its key.
  const std::string list(holder_of(gone));
  const yaml::Value* items = index_of(gone) ? places_.follow(record->file, list) : nullptr;
  if (items != nullptr && goes_whole({record->file, list, items})) gone = list;
  out.edits.emplace_back(record->file, yaml::Remove{gone});
  if (place.row) return out;
  for (const match::PrintedSlice& slice : match::paragraph_at(before_, place)->slices) {
    const auto other = places_.at(slice.span.origin);
    const bool told = other && std::ranges::any_of(out.edits, [&](const auto& edit) {
                        const auto& pointer = std::get<yaml::Remove>(edit.second).pointer;
                        return edit.first == other->file && (other->pointer + "/").starts_with(pointer + "/");
                      });
    if (other && !told) out.edits.emplace_back(other->file, yaml::Remove{other->pointer});
  }
  return out;
}

bool WordRecords::lies_in_moved(const WrittenPlace& record) {
  return std::ranges::any_of(moved_, [&](const Place& place) {
    const auto other = record_at(place);
    return other && other->file == record.file && record.pointer.starts_with(other->pointer + "/");
  });
}

// Whether points stand under it, or beside and below it: in Word they would come to be under another one.
bool WordRecords::has_others_below(const WrittenPlace& record) const {
  const yaml::Value* list = places_.follow(record.file, holder_of(record.pointer));
  const std::size_t index = *index_of(record.pointer);
  if (record.value->find("points") != nullptr) return true;
  for (std::size_t i = index + 1; i < list->items.size(); ++i)
    if (!goes_whole({record.file, {}, &list->items[i]})) return true;
  return false;
}

// With Tab and Shift+Tab only the paragraph itself changes its level.
WordAnswer WordRecords::relevel(const match::PrintedChange& change) {
  const auto record = record_at(*change.before);
  if (!record || !index_of(record->pointer)) return not_a_record;
  const bool rises = *paragraph_of(change.after->block)->level < *match::paragraph_at(before_, *change.before)->level;
  if (rises ? has_others_below(*record) : record->value->find("points") != nullptr) return other_level;
  const auto slot = slot_of_point(*change.after);
  return slot ? move_to(*record, *slot) : WordAnswer(no_place);
}

// Into a list that may not be there yet.
WordAnswer WordRecords::move_to(const WrittenPlace& record, const Slot& slot) {
  WordEdit out;
  if (places_.follow(slot.file, slot.list) != nullptr) {
    out.moves.push_back({record.file, record.pointer, slot.file, slot.list, slot.before});
    return out;
  }
  const std::string holder(holder_of(slot.list));
  if (!places_.follow(slot.file, holder)->is(yaml::Kind::map)) return no_place;
  out.moves.push_back(
      {record.file, record.pointer, slot.file, holder, yaml::Insert::last, std::string(last_step(slot.list))});
  return out;
}

WordAnswer WordRecords::move(const match::PrintedChange& change) {
  const auto record = record_at(*change.before);
  if (!record || !index_of(record->pointer)) return not_a_record;
  if (lies_in_moved(*record)) return WordEdit{};
  std::optional<Slot> slot;
  if (change.after->row)
    slot = slot_of_row(*change.after);
  else if (paragraph_of(change.after->block)->level)
    slot = slot_of_point(*change.after);
  return slot ? move_to(*record, *slot) : WordAnswer(not_a_record);
}

}  // namespace app
