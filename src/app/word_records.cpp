#include "app/word_records.h"

#include "app/filled_blank.h"
#include "app/word_refusals.h"
#include "base/decimal.h"
#include "yaml/pointer.h"

#include <algorithm>

namespace app {

using namespace refusals;

namespace {

using match::PrintedCell;
using match::PrintedChangeKind;
using match::PrintedDocument;
using match::PrintedPairs;
using match::PrintedParagraph;
using match::PrintedPlace;
using match::PrintedRow;
using match::PrintedTable;

bool is_within(const base::Origin& origin, const WrittenPlace& record) {
  return origin.file == record.file && origin.byte >= record.value->origin.byte && origin.byte < record.value->end;
}

base::Origin origin_of(const PrintedParagraph& paragraph) {
  for (const match::PrintedSlice& slice : paragraph.slices)
    if (slice.span.known()) return slice.span.origin;
  return paragraph.anchor;
}

// Up to a list of words, of which the first stands for all; through one of maps: `remarks/0/text`.
std::string key_path(std::string_view pointer) {
  std::string out;
  while (!pointer.empty()) {
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    const bool index = !out.empty() && index_of("/" + std::string(step)).has_value();
    if (index && step.size() == pointer.size()) break;
    out += (out.empty() ? "" : "/") + (index ? "0" : std::string(step));
    pointer.remove_prefix(std::min(step.size() + 1, pointer.size()));
  }
  return out;
}

// «1 234,5» as the number beside it is written: 1234.5, or 1234,5 where that has a comma.
std::string plain_number(std::string_view typed, std::string_view written) {
  std::string out;
  for (const char c : typed)
    if ((c >= '0' && c <= '9') || c == '-')
      out += c;
    else if (c == ',' || c == '.')
      out += written.find(',') == std::string_view::npos ? '.' : ',';
  return out;
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
  look_above();
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
  if (one == nullptr && other == nullptr) {
    const PrintedParagraph& before = *match::paragraph_at(before_, *change.before);
    const PrintedParagraph& after = *match::paragraph_at(after_, *change.after);
    if (auto edit = fill_blank(before, after, places_)) return *std::move(edit);
    return change_words({before}, {after}, manner, places_);
  }
  if (other == nullptr || other->words().empty()) return clear_cell(*one);
  if (one != nullptr && !one->words().empty()) {
    WordAnswer answer = change_words(one->paragraphs, other->paragraphs, manner, places_);
    if (std::holds_alternative<base::Wording>(answer))
      if (auto edit = change_number(*change.before, *other)) return *std::move(edit);
    return answer;
  }
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

// The path in its record that a column's cells are written at, as other rows of as many cells show it, or the name of
// its heading; of a column of money `money/2025`, by the caption.
std::optional<std::string> WordRecords::key_of(const PrintedTable& table, std::size_t cells, std::size_t cell) {
  const auto [entry, is_new] = keys_.try_emplace({&table, cells, cell});
  if (is_new) entry->second = find_key(table, cells, cell);
  return entry->second;
}

std::optional<std::string> WordRecords::find_key(const PrintedTable& table, std::size_t cells, std::size_t cell) {
  constexpr std::size_t most_asked = 60;  // rows: each costs a walk over its file
  std::size_t asked = 0;
  for (const PrintedRow& row : table.rows) {
    if (row.head || row.cells.size() != cells || row.cells[cell].paragraphs.empty()) continue;
    if (++asked > most_asked) break;
    const auto words = places_.of(row.cells[cell].paragraphs.front());
    const auto record = record_of(row);
    if (!written_range(row.cells[cell].paragraphs.front())) continue;  // a sum
    if (!record || !words || !words->pointer.starts_with(record->pointer + "/")) continue;
    return key_path(std::string_view(words->pointer).substr(record->pointer.size() + 1));
  }
  const auto heads = match::heads_of(table);
  if (heads.size() != cells || heads[cell]->paragraphs.empty()) return std::nullopt;
  const auto words = places_.of(heads[cell]->paragraphs.front());
  if (!words || !words->value->is(yaml::Kind::scalar)) return std::nullopt;
  if (last_step(index_of(words->pointer) ? holder_of(words->pointer) : words->pointer) == "money")
    return "money" + yaml::pointer_step(words->value->text);
  const std::string key(last_step(words->pointer));
  if (index_of(words->pointer) || key == "heading" || key == "number") return std::nullopt;
  return key;
}

// The program prints numbers of a column with as many places each: what it made is written as a number.
std::optional<WordEdit> WordRecords::change_number(const Place& place, const PrintedCell& words) {
  const PrintedRow& printed = *match::row_at(before_, place);
  const auto record = record_of(printed);
  const auto key = key_of(std::get<PrintedTable>(before_.blocks[place.block]), printed.cells.size(), *place.cell);
  if (!record || !key) return std::nullopt;
  const std::string pointer = record->pointer + "/" + *key;
  const yaml::Value* value = places_.follow(record->file, pointer);
  const std::string typed = words.words();
  if (value == nullptr || !value->is(yaml::Kind::scalar)) return std::nullopt;
  if (!base::Decimal::find(value->text) || !base::Decimal::find(typed)) return std::nullopt;
  WordEdit out;
  out.edits.emplace_back(record->file, yaml::Replace{pointer, plain_number(typed, value->text)});
  return out;
}

WordAnswer WordRecords::fill_cell(const Place& row, std::size_t cell, const PrintedCell& words) {
  const PrintedRow& printed = *match::row_at(before_, row);
  const auto record = record_of(printed);
  const auto key = key_of(std::get<PrintedTable>(before_.blocks[row.block]), printed.cells.size(), cell);
  if (!record || !key) return no_column;
  WordEdit out;
  std::string said = lines_of(words.paragraphs);
  const std::string pointer = record->pointer + "/" + *key;
  if (places_.follow(record->file, pointer) != nullptr) {
    out.edits.emplace_back(record->file, yaml::Replace{pointer, std::move(said)});
    return out;
  }
  // In the innermost map of it that is there.
  std::string holder = record->pointer;
  std::string_view rest = *key;
  for (std::size_t slash = rest.find('/'); slash != std::string_view::npos; slash = rest.find('/')) {
    const std::string inner = holder + "/" + std::string(rest.substr(0, slash));
    const yaml::Value* there = places_.follow(record->file, inner);
    if (there == nullptr) break;
    if (!there->is(yaml::Kind::map)) return no_column;
    holder = inner;
    rest = rest.substr(slash + 1);
  }
  yaml::Value made;
  made.kind = yaml::Kind::map;
  put_at(made, rest, scalar_of(std::move(said)));
  out.edits.emplace_back(record->file,
                         yaml::Insert{holder, made.members.front().key.text, std::move(made.members.front().value)});
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
