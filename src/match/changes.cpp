#include "match/changes.h"

#include "match/document_changes.h"
#include "match/scope.h"

#include <algorithm>

namespace match {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

Item item_of(const model::Document& document, const Outline& outline) {
  Item item;
  item.kind = static_cast<int>(document.body.index());
  item.id = document.id.value;
  item.words = words_of(outline.parts.front());
  for (std::size_t i = 1; i < std::min<std::size_t>(outline.parts.size(), 60); ++i)
    item.rest += words_of(outline.parts[i]) + "\n";
  return item;
}

std::vector<Outline> outlines_of(const model::Package& package) {
  std::vector<Outline> out;
  for (const model::Document& document : package.documents) out.push_back(outline_of(document));
  return out;
}

std::vector<Item> items_of(const model::Package& package, const std::vector<Outline>& outlines) {
  std::vector<Item> out;
  for (std::size_t i = 0; i < outlines.size(); ++i) out.push_back(item_of(package.documents[i], outlines[i]));
  return out;
}

Change whole(ChangeKind kind, const Outline* before, const Outline* after) {
  Change change;
  change.kind = kind;
  if (before != nullptr) {
    change.before = Spot{before->document.value, {}};
    change.old_words = words_of(before->parts.front());
  }
  if (after != nullptr) {
    change.after = Spot{after->document.value, {}};
    change.new_words = words_of(after->parts.front());
  }
  return change;
}

}  // namespace

std::vector<Change> compare(const model::Package& before, const model::Package& after, std::string_view part) {
  const Scope scope(part);
  const std::vector<Outline> ours = outlines_of(before), theirs = outlines_of(after);
  const std::vector<Pair> pairs = match_items(items_of(before, ours), items_of(after, theirs));
  std::vector<std::size_t> before_of(theirs.size(), none), after_of(ours.size(), none);
  std::vector<bool> doubtful(theirs.size(), false);
  for (const Pair& pair : pairs) {
    before_of[pair.after] = pair.before;
    after_of[pair.before] = pair.after;
    doubtful[pair.after] = pair.doubtful;
  }
  std::vector<Change> out;
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (before_of[i] == none) {
      out.push_back(whole(ChangeKind::added, nullptr, &theirs[i]));
      continue;
    }
    const Outline& old = ours[before_of[i]];
    if (old.document != theirs[i].document || doubtful[i]) {
      out.push_back(whole(ChangeKind::renamed, &old, &theirs[i]));
      out.back().doubtful = doubtful[i];
    }
    compare_outlines(old, theirs[i], scope, out);
  }
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const std::vector<bool> inside = scope.inside(ours[i]);
    const bool meant = std::ranges::find(inside, true) != inside.end();
    if (after_of[i] == none && meant) out.push_back(whole(ChangeKind::removed, &ours[i], nullptr));
  }
  compare_outlines(outline_of(before.register_), outline_of(after.register_), scope, out);
  return out;
}

bool has_part(const model::Package& package, std::string_view part) {
  const Scope scope(part);
  const auto has = [&scope](const Outline& outline) {
    const std::vector<bool> inside = scope.inside(outline);
    return std::ranges::find(inside, true) != inside.end();
  };
  return std::ranges::any_of(package.documents,
                             [&](const model::Document& document) { return has(outline_of(document)); }) ||
         has(outline_of(package.register_));
}

}  // namespace match
