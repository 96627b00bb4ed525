// One walk over the values: each list or map that loses or gains something, each scalar with new words leaves cuts, and
// gives back what it will mean. A cut is a range of the old bytes and what stands there instead; cuts never overlap, so
// their order of making does not matter and every byte outside them stands.
#include "yaml/edit_plan.h"

#include "yaml/brackets_edit.h"
#include "yaml/cuts.h"
#include "yaml/lines_edit.h"
#include "yaml/pointer.h"
#include "yaml/scalar_edit.h"

#include <map>

namespace yaml {

namespace {

class Planner {
 public:
  Planner(std::string_view text, const Value& document, std::span<const Edit* const> edits)
      : page_(text), document_(document), cuts_(text), edits_left_(edits.size()) {
    for (const Edit* edit : edits) std::visit([this](const auto& one) { sort_in(one); }, *edit);
  }

  std::optional<EditPlan> run() {
    Value changed = visit(document_, {});
    if (edits_left_ > 0) return std::nullopt;
    auto bytes = cuts_.made();
    if (!bytes) return std::nullopt;
    return EditPlan{*std::move(bytes), std::move(changed)};
  }

 private:
  void sort_in(const Replace& edit) { words_.emplace(follow(document_, edit.pointer)->value, &edit.words); }
  void sort_in(const Remove& edit) {
    const auto place = follow(document_, edit.pointer);
    Changes& changes = of(*place->holder);
    edits_left_ += changes.removed[place->index] ? 1 : 0;
    changes.removed[place->index] = true;
  }
  void sort_in(const Insert& edit) {
    Changes& changes = of(*follow(document_, edit.pointer)->value);
    changes.inserted[std::min(edit.before, changes.removed.size())].push_back({edit.key, &edit.value});
    ++changes.insertions;
  }

  Changes& of(const Value& holder) {
    Changes& changes = changes_[&holder];
    changes.removed.resize(entry_count(holder));
    changes.inserted.resize(entry_count(holder) + 1);
    return changes;
  }

  Value visit(const Value& value, const Holder& holder) {
    if (value.is(Kind::scalar) || value.is(Kind::null)) {
      const auto words = words_.find(&value);
      if (words == words_.end()) return value;
      --edits_left_;
      return replace_scalar(page_, value, *words->second, holder, cuts_);
    }
    const auto found = changes_.find(&value);
    const Changes* changes = found == changes_.end() ? nullptr : &found->second;
    Value changed{value.kind, value.style, value.origin, value.end, {}, {}, {}};
    visit_entries(value, inside(page_, value, holder), changes, changed);
    if (changes == nullptr) return changed;
    edits_left_ -= changes->insertions + changes->removals();
    if (holder.flow || page_.has_brackets(value))
      edit_brackets(page_, value, *changes, cuts_);
    else
      edit_lines(page_, value, *changes, holder, cuts_);
    return changed;
  }

  void visit_entries(const Value& value, Holder holder, const Changes* changes, Value& changed) {
    for (std::size_t i = 0; i <= entry_count(value); ++i) {
      if (changes != nullptr)
        for (const Insertion& insertion : changes->inserted[i]) append(changed, insertion);
      if (i == entry_count(value) || (changes != nullptr && changes->removed[i])) continue;
      if (value.is(Kind::list)) {
        changed.items.push_back(visit(value.items[i], holder));
      } else {
        holder.key = &value.members[i].key;
        changed.members.push_back({value.members[i].key, visit(value.members[i].value, holder)});
      }
    }
  }

  static void append(Value& changed, const Insertion& insertion) {
    if (changed.is(Kind::list)) return changed.items.push_back(*insertion.value);
    Value key{Kind::scalar, Style::quoted, {}, 0, std::string(insertion.key), {}, {}};
    changed.members.push_back({std::move(key), *insertion.value});
  }

  Page page_;
  const Value& document_;
  Cuts cuts_;
  std::map<const Value*, const std::string*> words_;
  std::map<const Value*, Changes> changes_;
  std::size_t edits_left_;  // not met on the walk: of values that go, or met twice
};

}  // namespace

std::optional<EditPlan> plan_edits(std::string_view text, const Value& document, std::span<const Edit* const> edits) {
  return Planner(text, document, edits).run();
}

}  // namespace yaml
