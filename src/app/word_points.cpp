// Paragraphs that came: points, lines of lists, paragraphs of a value.
#include "app/word_records.h"

#include "app/word_refusals.h"

#include <algorithm>

namespace app {

using namespace refusals;

using match::PrintedPairs;
using match::PrintedParagraph;

const PrintedParagraph* WordRecords::paragraph_of(std::size_t block) const {
  return std::get_if<PrintedParagraph>(&after_.blocks[block]);
}

// One walk from above: where many paragraphs came, none of them looks back over the others.
void WordRecords::look_above() {
  above_.resize(after_.blocks.size());
  Above now;
  for (std::size_t block = 0; block < after_.blocks.size(); ++block) {
    above_[block] = now;
    const PrintedParagraph* paragraph = paragraph_of(block);
    const bool is_new = paragraph != nullptr && added_.contains({block});
    now.new_level = is_new ? std::min(now.new_level, level_of(*paragraph)) : no_level;
    if (paragraph == nullptr) now.paragraph.reset();
    if (paragraph == nullptr || is_new || astray_.contains({block})) continue;
    now.paragraph = block;
    if (!paragraph->label.empty() && paragraph->level) now.point = block;
  }
}

int WordRecords::level_of(const PrintedParagraph& paragraph) {
  return paragraph.level ? static_cast<int>(*paragraph.level) : no_level;
}

// Whether a new point stands before it that it is put in with: one of a higher level, or of its own where `beside`.
bool WordRecords::comes_with_point(std::size_t block, bool beside) const {
  return above_[block].new_level < level_of(*paragraph_of(block)) + (beside ? 1 : 0);
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
  const auto above = above_[place.block].point;
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
  const auto above = above_[place.block].paragraph;
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

}  // namespace app
