// Every part of the new document is asked for its counterpart: none, it was added; elsewhere, it was moved; then field
// by field what it says otherwise. What of the old document has no counterpart was removed.

#include "match/document_changes.h"

#include "match/items.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace match {

namespace {

constexpr std::size_t none = Counterparts::none;

std::string trimmed(std::string_view words) {
  constexpr std::string_view blanks = " \n\t";
  const std::size_t first = words.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return std::string(words.substr(first, words.find_last_not_of(blanks) - first + 1));
}

// «МО, ОО (по согласованию)»: who is named in a cell, parted as people part them.
std::vector<std::string> named_in(std::string_view cell) {
  std::vector<std::string> out;
  int depth = 0;
  std::size_t first = 0;
  const auto add = [&](std::size_t end) {
    std::string one = trimmed(cell.substr(first, end - first));
    if (!one.empty()) out.push_back(std::move(one));
    first = end + 1;
  };
  for (std::size_t at = 0; at < cell.size(); ++at) {
    const std::string_view rest = cell.substr(at);
    if (rest.starts_with("(") || rest.starts_with("«")) ++depth;
    if ((rest.starts_with(")") || rest.starts_with("»")) && depth > 0) --depth;
    if (cell[at] == '\n' || (depth == 0 && (cell[at] == ',' || cell[at] == ';'))) add(at);
  }
  add(cell.size());
  return out;
}

// Those of one list that the other lacks, each as often as it is missing.
std::vector<std::string> lacking(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  std::map<std::string_view, int> left;
  for (const std::string& one : others) ++left[one];
  std::vector<std::string> out;
  for (const std::string& one : some)
    if (left[one]-- <= 0) out.push_back(one);
  return out;
}

std::string words_of(const std::vector<model::WrittenDeadline>& deadlines) {
  std::string out;
  for (const model::WrittenDeadline& deadline : deadlines) out += (out.empty() ? "" : "; ") + deadline.words;
  return out;
}

// All days of a part's deadlines; nothing where one of them is not understood.
std::optional<model::DeadlineDays> days_of(const std::vector<model::WrittenDeadline>& deadlines,
                                           const model::DeadlineContext& period) {
  model::DeadlineDays out;
  for (const model::WrittenDeadline& deadline : deadlines) {
    if (!deadline.meaning) return std::nullopt;
    const model::DeadlineDays days = model::days_of(*deadline.meaning, period);
    out.spans.insert(out.spans.end(), days.spans.begin(), days.spans.end());
  }
  return out;
}

void tell_shift(const model::DeadlineDays& before, const model::DeadlineDays& after, Change& change) {
  if (before.spans.empty() || after.spans.empty()) return;
  if (before.spans == after.spans) change.shift = Shift::same;
  const auto differ = [&change](std::optional<base::Date> one, std::optional<base::Date> other, Shift later,
                                Shift earlier) {
    if (change.shift != Shift::unknown || !one || !other || *one == *other) return;
    change.shift = *one < *other ? later : earlier;
    change.shift_days = other->days() - one->days();
  };
  differ(before.last(), after.last(), Shift::later, Shift::earlier);
  differ(before.first(), after.first(), Shift::begins_later, Shift::begins_earlier);
}

// Tables and paragraphs of a point come and go with it.
bool stands_for_itself(PartKind kind) {
  return kind == PartKind::part || kind == PartKind::section || kind == PartKind::row || kind == PartKind::row_group ||
         kind == PartKind::point || kind == PartKind::form_row || kind == PartKind::form_table ||
         kind == PartKind::visa;
}

bool is_numbered(PartKind kind) { return kind != PartKind::table_row; }

class DocumentComparer {
 public:
  DocumentComparer(const Outline& before, const Outline& after, const Scope& scope)
      : before_(before),
        after_(after),
        scope_(scope),
        found_(counterparts_of(before, after)),
        inside_(scope.inside(before)),
        moved_(after.parts.size(), false) {}

  void compare(std::vector<Change>& out) {
    find_moved();
    for (std::size_t j = 0; j < after_.parts.size(); ++j) {
      at_ = 2 * j;
      if (found_.before_of[j] == none)
        tell_added(j);
      else
        compare_part(found_.before_of[j], j);
    }
    tell_removed();
    tell_renumbered();
    std::ranges::stable_sort(changes_, {}, &Placed::at);
    for (Placed& placed : changes_) out.push_back(std::move(placed.change));
  }

 private:
  struct Placed {
    std::size_t at;  // twice the place in the new document; odd: behind it
    Change change;
  };

  [[nodiscard]] static Spot spot(const Outline& outline, std::size_t part) {
    Spot out{outline.document.value, {}};
    for (std::size_t at = part; at != 0; at = outline.parts[at].parent) {
      const Part& one = outline.parts[at];
      out.steps.push_back({one.kind, one.label, one.called, match::words_of(one), one.id});
    }
    std::ranges::reverse(out.steps);
    return out;
  }

  void tell(Change change) { changes_.push_back({at_, std::move(change)}); }

  [[nodiscard]] Change change_of(ChangeKind kind, std::size_t i, std::size_t j) const {
    Change change;
    change.kind = kind;
    change.before = spot(before_, i);
    change.after = spot(after_, j);
    change.doubtful = found_.doubtful[j];
    return change;
  }

  // ---- places

  // Under another parent, or not in the order of its neighbours.
  void find_moved() {
    std::map<std::size_t, std::vector<std::size_t>> children;  // that kept their parent
    for (std::size_t j = 1; j < after_.parts.size(); ++j) {
      const std::size_t i = found_.before_of[j];
      if (i == none) continue;
      if (found_.before_of[after_.parts[j].parent] == before_.parts[i].parent)
        children[after_.parts[j].parent].push_back(j);
      else
        moved_[j] = true;
    }
    for (const auto& [parent, parts] : children) {
      std::vector<std::size_t> order;
      for (const std::size_t j : parts) order.push_back(found_.before_of[j]);
      const std::vector<bool> astray = out_of_order(order);
      for (std::size_t k = 0; k < parts.size(); ++k)
        if (astray[k]) moved_[parts[k]] = true;
    }
  }

  // How many numbered parts of its kind stand before each.
  static std::vector<std::size_t> count_numbered(const Outline& outline) {
    std::map<PartKind, std::size_t> seen;
    std::vector<std::size_t> out;
    for (const Part& part : outline.parts) out.push_back(part.label.empty() ? 0 : ++seen[part.kind]);
    return out;
  }

  struct Run {
    std::size_t at;  // place in the list of changes
    std::size_t before, after;
  };

  // Every run of numbers that went on together is one change.
  void tell_renumbered() {
    const std::vector<std::size_t> ours = count_numbered(before_), theirs = count_numbered(after_);
    std::map<PartKind, Run> runs;
    for (std::size_t j = 1; j < after_.parts.size(); ++j) {
      const std::size_t i = found_.before_of[j];
      if (i == none || moved_[j]) continue;
      const Part& one = before_.parts[i];
      const Part& other = after_.parts[j];
      if (!is_numbered(other.kind) || one.label == other.label) continue;
      if (one.label_by_hand || other.label_by_hand) continue;
      const auto run = runs.find(other.kind);
      const bool goes_on = run != runs.end() && run->second.before + 1 == ours[i] && run->second.after + 1 == theirs[j];
      if (!goes_on) {
        runs[other.kind] = {changes_.size(), 0, 0};
        changes_.push_back({2 * j, change_of(ChangeKind::renumbered, i, j)});
        changes_.back().change.doubtful = false;
      }
      Run& open = runs[other.kind];
      open.before = ours[i];
      open.after = theirs[j];
      changes_[open.at].change.old_last = one.label;
      changes_[open.at].change.new_last = other.label;
    }
  }

  // ---- parts that only one of them has

  static std::size_t told_with(const Outline& outline, std::size_t part) {
    while (part != 0 && !stands_for_itself(outline.parts[part].kind)) part = outline.parts[part].parent;
    return part;
  }

  static void tell_words(const Outline& outline, std::size_t at, std::string& words, std::vector<Field>& rest) {
    const Part& part = outline.parts[at];
    words = match::words_of(part);
    for (std::size_t i = 0; i < part.fields.size(); ++i)
      if (i != part.known_by) rest.push_back(part.fields[i]);
    for (std::size_t inside = at + 1; inside < outline.parts.size() && outline.parts[inside].parent >= at; ++inside)
      if (told_with(outline, inside) == at)
        for (const Field& field : outline.parts[inside].fields) rest.push_back(field);
  }

  void tell_added(std::size_t j) {
    const Part& part = after_.parts[j];
    if (found_.before_of[part.parent] == none && !stands_for_itself(part.kind)) return;
    Change change;
    change.kind = ChangeKind::added;
    change.after = spot(after_, j);
    tell_words(after_, j, change.new_words, change.rest);
    tell(std::move(change));
  }

  void tell_removed() {
    std::size_t above = 0;
    for (std::size_t i = 1; i < before_.parts.size(); ++i) {
      if (found_.after_of[i] != none) {
        if (!moved_[found_.after_of[i]]) above = found_.after_of[i];
        continue;
      }
      const Part& part = before_.parts[i];
      if (!inside_[i] || (found_.after_of[part.parent] == none && !stands_for_itself(part.kind))) continue;
      Change change;
      change.kind = ChangeKind::removed;
      change.before = spot(before_, i);
      tell_words(before_, i, change.old_words, change.rest);
      at_ = 2 * above + 1;
      tell(std::move(change));
    }
  }

  // ---- what a part says otherwise

  void compare_part(std::size_t i, std::size_t j) {
    const std::size_t told = changes_.size();
    if (moved_[j]) tell(change_of(ChangeKind::moved, i, j));
    const Part& one = before_.parts[i];
    const Part& other = after_.parts[j];
    if (one.label != other.label && (one.label_by_hand || other.label_by_hand)) tell_number(i, j);
    const bool deadlines = compare_deadlines(i, j);
    std::map<std::string_view, std::vector<const Field*>> left;
    for (const Field& field : one.fields) left[field.key].push_back(&field);
    std::map<std::string_view, std::size_t> taken;
    for (const Field& field : other.fields) {
      const std::size_t nth = taken[field.key]++;
      const auto& same = left[field.key];
      compare_fields(i, j, nth < same.size() ? same[nth] : nullptr, &field, deadlines);
    }
    for (const Field& field : one.fields) {
      std::size_t& nth = taken[field.key];
      if (nth >= left[field.key].size()) continue;
      const Field* gone = left[field.key][nth++];
      if (inside_[i]) compare_fields(i, j, gone, nullptr, deadlines);
    }
    if (found_.doubtful[j] && changes_.size() == told) {
      // Nothing else would tell that the pair is a doubt.
      Change change = change_of(ChangeKind::words, i, j);
      change.field = field_name(other);
      change.old_words = match::words_of(one);
      change.new_words = match::words_of(other);
      tell(std::move(change));
    }
  }

  // One set by hand did not go with the others.
  void tell_number(std::size_t i, std::size_t j) {
    Change change = change_of(ChangeKind::words, i, j);
    change.field = "number";
    change.old_words = before_.parts[i].label;
    change.new_words = after_.parts[j].label;
    tell(std::move(change));
  }

  static std::string field_name(const Part& part) {
    return part.known_by < part.fields.size() ? part.fields[part.known_by].key : std::string{};
  }

  bool compare_deadlines(std::size_t i, std::size_t j) {
    const Part& one = before_.parts[i];
    const Part& other = after_.parts[j];
    std::string old_words = words_of(one.deadlines), new_words = words_of(other.deadlines);
    if (old_words == new_words) return false;
    if (new_words.empty() && !inside_[i]) return true;
    Change change = change_of(ChangeKind::deadline, i, j);
    change.field = "deadline";
    change.old_words = std::move(old_words);
    change.new_words = std::move(new_words);
    for (const Part* part : {&one, &other})
      for (const Field& field : part->fields)
        if (field.key == "deadline" && !field.heading.empty()) change.heading = field.heading;
    const auto before = days_of(one.deadlines, before_.period);
    const auto after = days_of(other.deadlines, after_.period);
    if (before && after) tell_shift(*before, *after, change);
    tell(std::move(change));
    return true;
  }

  // One of the fields may be missing.
  void compare_fields(std::size_t i, std::size_t j, const Field* one, const Field* other, bool deadlines) {
    const Field nothing;
    const Field& before = one == nullptr ? nothing : *one;
    const Field& after = other == nullptr ? nothing : *other;
    if (before.words == after.words) return;
    const std::string& key = one == nullptr ? after.key : before.key;
    const bool made = before.said == after.said;
    // The deadline that a cell shows, or a text at its <deadline>, is told as such.
    if (deadlines && (key == "deadline" || (made && before.said.find("<deadline>") != std::string::npos))) return;
    Change change = change_of(made ? ChangeKind::follows : ChangeKind::words, i, j);
    change.field = key;
    change.heading = after.heading.empty() ? before.heading : after.heading;
    change.old_words = before.words;
    change.new_words = after.words;
    if (key == "responsible" && !made) {
      const std::vector<std::string> ours = named_in(before.said), theirs = named_in(after.said);
      change.removed_bodies = lacking(ours, theirs);
      change.added_bodies = lacking(theirs, ours);
      if (!change.removed_bodies.empty() || !change.added_bodies.empty()) change.kind = ChangeKind::bodies;
      leave_out_removed_outside(i, change);
      if (change.kind == ChangeKind::bodies && change.removed_bodies.empty() && change.added_bodies.empty()) return;
    }
    tell(std::move(change));
  }

  // A copy of one body's rows need not name who else is responsible.
  void leave_out_removed_outside(std::size_t i, Change& change) const {
    if (scope_.everything()) return;
    const std::vector<std::string>& all = before_.parts[i].bodies;
    const auto named = [this](const std::string& body) { return scope_.names_body(body); };
    const bool of_body = std::ranges::any_of(all, named);
    std::erase_if(change.removed_bodies,
                  [&](const std::string& body) { return !inside_[i] || (of_body && !named(body)); });
  }

  const Outline& before_;
  const Outline& after_;
  const Scope& scope_;
  Counterparts found_;
  std::vector<bool> inside_;
  std::vector<bool> moved_;
  std::vector<Placed> changes_;
  std::size_t at_ = 0;
};

}  // namespace

void compare_outlines(const Outline& before, const Outline& after, const Scope& scope, std::vector<Change>& out) {
  DocumentComparer(before, after, scope).compare(out);
}

}  // namespace match
