#include "app/word_scope.h"

#include "language/letters.h"
#include "match/printed_columns.h"
#include "match/scope.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t shortest_beginning = 8;  // bytes of a title that tell it, as in match/scope.cpp

std::string plain(std::string_view words) {
  std::string out = language::lower(words);
  while (out.ends_with('.') || out.ends_with(')') || out.ends_with(' ')) out.pop_back();
  return out;
}

// «II. Раздел второй» is named «II» and «Раздел второй».
bool is_named(const std::string& part, const std::string& label, const std::string& words) {
  const std::string title = plain(words), name = plain(part);
  const std::size_t blank = title.find(' ');
  const auto begins = [&](std::string_view whole) {
    return whole == name || (name.size() >= shortest_beginning && whole.starts_with(name));
  };
  if (plain(label) == name || begins(title)) return true;
  if (blank == std::string::npos) return false;
  return plain(title.substr(0, blank)) == name || begins(std::string_view(title).substr(blank + 1));
}

// In cells names stand on lines of their own.
bool names_body(const std::string& part, std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return match::Scope(part).names_body(words);
}

}  // namespace

WordScope::WordScope(const OpenedPackage& opened, const match::PrintedDocument& printed, WrittenPlaces& places,
                     std::string_view part)
    : part_(part) {
  if (everything()) return;
  for (const yaml::Value& value : opened.values)
    if (opened.sources.at(value.origin.file).name == part_ + ".yaml") inside_.emplace_back(value.origin.file, "");
  for (const match::PrintedBlock& block : printed.blocks) {
    if (const auto* paragraph = std::get_if<match::PrintedParagraph>(&block)) add(*paragraph, places);
    if (const auto* table = std::get_if<match::PrintedTable>(&block))
      for (const match::PrintedRow& row : table->rows)
        if (!row.head) add(row, match::heads_of(*table).size(), places);
  }
}

void WordScope::add(const match::PrintedParagraph& paragraph, WrittenPlaces& places) {
  if (paragraph.level && is_named(part_, paragraph.label, paragraph.words))
    return add_item(places.of(paragraph), places);
  const auto place = places.of(paragraph);
  const std::string item(place ? item_of(place->pointer) : std::string_view{});
  const yaml::Value* value = item.empty() ? nullptr : places.follow(place->file, item);
  const yaml::Value* id = value == nullptr ? nullptr : value->find("id");
  if (id != nullptr && id->text == part_) add_item(place, places);
}

void WordScope::add(const match::PrintedRow& row, std::size_t columns, WrittenPlaces& places) {
  const auto place = places.at(row.anchor);
  const std::string item(place ? item_of(place->pointer) : std::string_view{});
  const yaml::Value* value = item.empty() ? nullptr : places.follow(place->file, item);
  if (value == nullptr) return;
  const yaml::Value* id = value->find("id");
  const bool heads = row.cells.size() < columns && value->find("rows") != nullptr;
  const bool named = id != nullptr && id->text == part_;
  if (named || (heads && is_named(part_, {}, row.words())) || names_body(part_, row.words())) add_item(place, places);
}

void WordScope::add_item(const std::optional<WrittenPlace>& place, WrittenPlaces& places) {
  if (!place) return;
  const std::string item(item_of(place->pointer));
  if (!item.empty() && places.follow(place->file, item) != nullptr) inside_.emplace_back(place->file, item);
}

bool WordScope::holds(base::FileId file, std::string_view pointer) const {
  return std::ranges::any_of(inside_, [&](const auto& place) {
    const std::string_view holder = place.second;
    return place.first == file && pointer.starts_with(holder) &&
           (pointer.size() == holder.size() || pointer[holder.size()] == '/');
  });
}

bool WordScope::holds(const WordEdit& edit, const std::string& words) const {
  if (everything()) return true;
  const bool names = names_body(part_, words);
  return std::ranges::all_of(edit.texts, [&](const TextEdit& one) { return holds(one.file, one.pointer); }) &&
         std::ranges::all_of(
             edit.moves,
             [&](const MoveEdit& one) { return holds(one.file, one.pointer) && holds(one.to, one.list); }) &&
         std::ranges::all_of(edit.edits, [&](const auto& one) {
           const bool comes = std::holds_alternative<yaml::Insert>(one.second);
           return (comes && names) ||
                  std::visit([&](const auto& made) { return holds(one.first, made.pointer); }, one.second);
         });
}

}  // namespace app
