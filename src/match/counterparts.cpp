#include "match/document_changes.h"
#include "match/items.h"

#include <algorithm>
#include <array>
#include <map>

namespace match {

namespace {

// Lines of a legend are never those of notes.
int kind_of(const Part& part) {
  constexpr std::array<std::string_view, 4> called{"intro", "goals", "legend", "notes"};
  const auto place = std::ranges::find(called, part.called) - called.begin();
  return static_cast<int>(part.kind) * 8 + static_cast<int>(place);
}

std::string deadline_of(const Part& part) {
  std::string out;
  for (const model::WrittenDeadline& deadline : part.deadlines)
    out += (deadline.meaning ? model::normal_form(*deadline.meaning) : deadline.words) + ";";
  return out;
}

Item item_of(const Outline& outline, const Part& part) {
  Item item;
  item.kind = kind_of(part);
  item.id = part.id;
  item.label = part.label;
  item.section = words_of(outline.parts[part.parent]);
  item.words = words_of(part);
  for (std::size_t i = 0; i < part.fields.size(); ++i) {
    const std::string& key = part.fields[i].key;
    const bool told = (key == "deadline" && !part.deadlines.empty()) || (key == "responsible" && !part.bodies.empty());
    if (i != part.known_by && !told) item.rest += part.fields[i].words + "\n";
  }
  item.bodies = part.bodies;
  item.deadline = deadline_of(part);
  return item;
}

// A section whose title was written anew is still the one that most of its rows say it is.
void pair_by_contents(const Outline& before, const Outline& after, Counterparts& out) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> votes;
  std::vector<std::size_t> ours(before.parts.size(), 0), theirs(after.parts.size(), 0);
  for (std::size_t i = 1; i < before.parts.size(); ++i) ++ours[before.parts[i].parent];
  for (std::size_t j = 1; j < after.parts.size(); ++j) {
    ++theirs[after.parts[j].parent];
    if (out.before_of[j] == Counterparts::none) continue;
    const std::size_t one = before.parts[out.before_of[j]].parent, other = after.parts[j].parent;
    const bool open = out.after_of[one] == Counterparts::none && out.before_of[other] == Counterparts::none;
    if (open && before.parts[one].kind == after.parts[other].kind) ++votes[{one, other}];
  }
  for (const auto& [pair, count] : votes) {
    if (2 * count <= ours[pair.first] || 2 * count <= theirs[pair.second]) continue;
    out.after_of[pair.first] = pair.second;
    out.before_of[pair.second] = pair.first;
  }
}

}  // namespace

std::vector<Item> items_of(const Outline& outline) {
  std::vector<Item> out;
  for (std::size_t i = 1; i < outline.parts.size(); ++i) out.push_back(item_of(outline, outline.parts[i]));
  return out;
}

Counterparts counterparts_of(const Outline& before, const Outline& after) {
  Counterparts out{std::vector<std::size_t>(before.parts.size(), Counterparts::none),
                   std::vector<std::size_t>(after.parts.size(), Counterparts::none),
                   std::vector<bool>(after.parts.size(), false)};
  out.after_of[0] = out.before_of[0] = 0;
  for (const Pair& pair : match_items(items_of(before), items_of(after))) {
    out.after_of[pair.before + 1] = pair.after + 1;
    out.before_of[pair.after + 1] = pair.before + 1;
    out.doubtful[pair.after + 1] = pair.doubtful;
  }
  pair_by_contents(before, after, out);
  return out;
}

}  // namespace match
