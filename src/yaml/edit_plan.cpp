// One walk over the values: each list or map that loses or gains something, each scalar with new words leaves cuts, and
// gives back what it will mean. A cut is a range of the old bytes and what stands there instead; cuts never overlap, so
// their order of making does not matter and every byte outside them stands.
#include "yaml/edit_plan.h"

#include "yaml/brackets_edit.h"
#include "yaml/cuts.h"
#include "yaml/lines_edit.h"
#include "yaml/pointer.h"
#include "yaml/scalar_edit.h"

#include <algorithm>
#include <map>
#include <utility>

namespace yaml {

namespace {

class Planner {
 public:
  Planner(std::string_view text, const Value& document, std::span<const Edit* const> edits, Moved moved)
      : page_(text), document_(document), cuts_(text), as_written_(moved == Moved::as_written) {
    edits_left_ = edits.size();
    for (const Edit* edit : edits) std::visit([this](const auto& one) { sort_in(one); }, *edit);
  }

  std::optional<EditPlan> run() {
    // What moves is made first: it may go to a place above.
    const std::size_t edits = edits_left_;
    if (!items_.empty()) visit(document_, {});
    edits_left_ = edits;
    cuts_ = Cuts(page_.text);
    Value changed = visit(document_, {});
    if (edits_left_ > 0 || torn_) return std::nullopt;
    auto bytes = cuts_.made();
    if (!bytes) return std::nullopt;
    return EditPlan{*std::move(bytes), std::move(changed)};
  }

 private:
  struct Item {
    Value changed;
    Value list = {};  // that it comes with
    std::optional<Written> written = {};
  };

  void sort_in(const Replace& edit) { words_.emplace(follow(document_, edit.pointer)->value, &edit.words); }
  void sort_in(const Remove& edit) {
    const auto place = follow(document_, edit.pointer);
    remove(of(*place->holder), place->index);
  }
  void sort_in(const Insert& edit) {
    Changes& changes = of(*follow(document_, edit.pointer)->value);
    changes.inserted[std::min(edit.before, changes.removed.size())].push_back({edit.key, &edit.value});
    ++changes.insertions;
  }
  void sort_in(const Move& edit) {
    const auto place = follow(document_, edit.pointer);
    Changes& from = of(*place->holder);
    remove(from, place->index);
    from.moved[place->index] = true;
    const Item& item = items_.emplace(place->value, Item{}).first->second;
    const Value* value = edit.key.empty() ? &item.changed : &item.list;
    Changes& to = of(*follow(document_, edit.list)->value);
    to.inserted[std::min(edit.before, to.removed.size())].push_back({edit.key, value});
    of_item_[value] = &item;
    ++to.insertions;
    ++edits_left_;  // it goes and comes
  }

  void remove(Changes& changes, std::size_t index) {
    edits_left_ += changes.removed[index] ? 1 : 0;
    changes.removed[index] = true;
  }

  Changes& of(const Value& holder) {
    Changes& changes = changes_[&holder];
    changes.removed.resize(entry_count(holder));
    changes.moved.resize(entry_count(holder));
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
    const Changes made = with_items(*changes);
    if (holder.flow || page_.has_brackets(value))
      edit_brackets(page_, value, made, cuts_);
    else
      edit_lines(page_, value, made, holder, cuts_);
    return changed;
  }

  // What moves there, as it is written now.
  [[nodiscard]] Changes with_items(Changes changes) const {
    for (auto& insertions : changes.inserted)
      for (Insertion& insertion : insertions)
        if (const auto item = of_item_.find(insertion.value); item != of_item_.end())
          insertion.written = item->second->written ? &*item->second->written : nullptr;
    return changes;
  }

  void visit_entries(const Value& value, Holder holder, const Changes* changes, Value& changed) {
    for (std::size_t i = 0; i <= entry_count(value); ++i) {
      if (changes != nullptr)
        for (const Insertion& insertion : changes->inserted[i]) append(changed, insertion);
      if (i == entry_count(value)) continue;
      if (changes != nullptr && changes->removed[i]) {
        if (changes->moved[i]) visit_moved(value, i, holder);
        continue;
      }
      if (value.is(Kind::list)) {
        changed.items.push_back(visit(value.items[i], holder));
      } else {
        holder.key = &value.members[i].key;
        changed.members.push_back({value.members[i].key, visit(value.members[i].value, holder)});
      }
    }
  }

  // Its own changes are cuts of its own bytes.
  void visit_moved(const Value& list, std::size_t index, const Holder& holder) {
    Cuts outside = std::exchange(cuts_, Cuts(page_.text));
    Item& item = items_.at(&list.items[index]);
    item.changed = visit(list.items[index], holder);
    item.list.kind = Kind::list;
    item.list.items = {item.changed};
    const Entry entry = entries_of(page_, list)[index];
    const bool own_line = !holder.flow && page_.begins_line(entry.first);
    const std::size_t column = page_.column(entry.first);
    const std::size_t first = own_line ? lines_above(page_, entry.first) + column : entry.first;
    const std::size_t end = holder.flow ? entry.end : lines_behind(page_, entry.end, column);
    auto bytes = cuts_.made(first, end);
    cuts_ = std::move(outside);
    if (!bytes) {
      torn_ = true;
      return;
    }
    while (bytes->ends_with('\n') || bytes->ends_with('\r')) bytes->pop_back();
    const bool stands_anywhere = !holder.flow || bytes->find('\n') == std::string::npos;
    item.written.reset();
    if (as_written_ && stands_anywhere) item.written = Written{*std::move(bytes), column, holder.flow};
  }

  static void append(Value& changed, const Insertion& insertion) {
    if (changed.is(Kind::list)) return changed.items.push_back(*insertion.value);
    Value key{Kind::scalar, Style::quoted, {}, 0, std::string(insertion.key), {}, {}};
    changed.members.push_back({std::move(key), *insertion.value});
  }

  Page page_;
  const Value& document_;
  Cuts cuts_;
  bool as_written_;
  bool torn_ = false;  // a change inside what moves reaches out of it
  std::map<const Value*, const std::string*> words_;
  std::map<const Value*, Changes> changes_;
  std::map<const Value*, Item> items_;  // those that move
  std::map<const Value*, const Item*> of_item_;
  std::size_t edits_left_ = 0;  // not met on the walk: of values that go, or met twice
};

}  // namespace

std::optional<EditPlan> plan_edits(std::string_view text, const Value& document, std::span<const Edit* const> edits,
                                   Moved moved) {
  return Planner(text, document, edits, moved).run();
}

}  // namespace yaml
