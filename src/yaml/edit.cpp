// Edits are tried together; a batch that fails is halved, and each half tried on top of what has been proved so far. A
// guilty edit among n costs about 2 log n re-readings, a batch without one costs one.
#include "yaml/edit.h"

#include "base/diagnostic.h"
#include "yaml/cuts.h"
#include "yaml/edit_plan.h"
#include "yaml/pointer.h"
#include "yaml/read.h"

#include <algorithm>
#include <optional>

namespace yaml {

namespace {

constexpr base::Wording no_place{"по этому адресу ничего нет", "there is nothing at this address"};
constexpr base::Wording no_words{"заменить можно только слова, а здесь список или набор полей",
                                 "only words can be replaced; here is a list or a map"};
constexpr base::Wording no_list{"вставить можно только в список или в набор полей",
                                "something can be inserted into a list or a map only"};
constexpr base::Wording no_item{"переставить можно только то, что стоит в списке",
                                "only an item of a list can be moved"};
constexpr base::Wording key_taken{"такое поле здесь уже есть", "this key is there already"};
constexpr base::Wording whole_document{"документ нельзя убрать целиком", "the whole document cannot be removed"};
constexpr base::Wording clash{"правка задевает другую правку этого же места",
                              "the edit touches the place of another edit"};
constexpr base::Wording unproven{"правка изменила бы в файле и другое; сделайте её сами",
                                 "the edit would change something else in the file; make it yourself"};

bool same(const Value& a, const Value& b) {
  const auto same_member = [](const Member& x, const Member& y) {
    return x.key.text == y.key.text && same(x.value, y.value);
  };
  return a.kind == b.kind && a.text == b.text && scalar_type(a) == scalar_type(b) &&
         std::ranges::equal(a.items, b.items, same) && std::ranges::equal(a.members, b.members, same_member);
}

class Batch {
 public:
  Batch(const base::SourceFile& file, const Value& document, std::span<const Edit> edits)
      : file_(file), document_(document), edits_(edits), edited_{file.bytes, {}} {}

  Edited run() {
    std::vector<std::size_t> able;
    for (std::size_t i = 0; i < edits_.size(); ++i)
      if (const auto why = std::visit([&](const auto& edit) { return refusal(edit); }, edits_[i]))
        edited_.refused.push_back({i, *why});
      else
        able.push_back(i);
    if (!able.empty()) add(able);
    std::ranges::sort(edited_.refused, {}, &Refused::edit);
    return std::move(edited_);
  }

 private:
  // What can be said without trying.
  [[nodiscard]] std::optional<base::Wording> refusal(const Replace& edit) const {
    const auto place = follow(document_, edit.pointer);
    if (!place) return no_place;
    if (!place->value->is(Kind::scalar) && !place->value->is(Kind::null)) return no_words;
    return std::nullopt;
  }
  [[nodiscard]] std::optional<base::Wording> refusal(const Remove& edit) const {
    const auto place = follow(document_, edit.pointer);
    if (!place) return no_place;
    if (place->holder == nullptr) return whole_document;
    return std::nullopt;
  }
  [[nodiscard]] std::optional<base::Wording> refusal(const Insert& edit) const {
    const auto place = follow(document_, edit.pointer);
    if (!place) return no_place;
    if (!place->value->is(Kind::list) && !place->value->is(Kind::map)) return no_list;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<base::Wording> refusal(const Move& edit) const {
    const auto place = follow(document_, edit.pointer), to = follow(document_, edit.list);
    if (!place || !to) return no_place;
    if (place->holder == nullptr || !place->holder->is(Kind::list)) return no_item;
    if (!to->value->is(edit.key.empty() ? Kind::list : Kind::map)) return no_list;
    if ((edit.list + "/").starts_with(edit.pointer + "/")) return clash;
    return std::nullopt;
  }

  // Makes all of `edits` on top of the proved ones, or as many of them as can be.
  void add(std::span<const std::size_t> edits) {
    std::vector<std::size_t> tried = proved_;
    tried.insert(tried.end(), edits.begin(), edits.end());
    base::Wording why;
    if (auto bytes = attempt(tried, why)) {
      proved_ = std::move(tried);
      edited_.bytes = *std::move(bytes);
    } else if (edits.size() == 1) {
      edited_.refused.push_back({edits.front(), why});
    } else {
      add(edits.first(edits.size() / 2));
      add(edits.subspan(edits.size() / 2));
    }
  }

  [[nodiscard]] std::optional<base::Bytes> attempt(const std::vector<std::size_t>& edits, base::Wording& why) const {
    std::vector<const Edit*> chosen;
    for (const std::size_t i : edits) chosen.push_back(&edits_[i]);
    const bool moves =
        std::ranges::any_of(chosen, [](const Edit* edit) { return std::holds_alternative<Move>(*edit); });
    if (moves)
      if (auto bytes = proved(plan_edits(file_.bytes, document_, chosen, Moved::as_written), why)) return bytes;
    return proved(plan_edits(file_.bytes, document_, chosen, Moved::anew), why);
  }

  [[nodiscard]] std::optional<base::Bytes> proved(std::optional<EditPlan> plan, base::Wording& why) const {
    if (!plan) {
      why = clash;
      return std::nullopt;
    }
    why = has_twin_keys(plan->document) ? key_taken : unproven;
    base::Diagnostics faults;
    base::SourceFile changed{file_.id, file_.package, file_.name, std::move(plan->bytes)};
    const auto read_again = read(changed, faults);
    if (!read_again || !same(*read_again, plan->document)) return std::nullopt;
    return std::move(changed.bytes);
  }

  static bool has_twin_keys(const Value& value) {
    std::vector<std::string_view> keys;
    for (const Member& member : value.members) keys.emplace_back(member.key.text);
    std::ranges::sort(keys);
    if (std::ranges::adjacent_find(keys) != keys.end()) return true;
    return std::ranges::any_of(value.items, has_twin_keys) ||
           std::ranges::any_of(value.members, [](const Member& member) { return has_twin_keys(member.value); });
  }

  const base::SourceFile& file_;
  const Value& document_;
  std::span<const Edit> edits_;
  std::vector<std::size_t> proved_;
  Edited edited_;
};

// Lines behind a `|` that lacks its last line break would give it one, and with it other words.
bool ends_inside_literal(const base::SourceFile& file, const Value& document) {
  const Value* last = &document;
  while (!last->items.empty() || !last->members.empty())
    last = last->items.empty() ? &last->members.back().value : &last->items.back();
  return last->style == Style::literal && last->is(Kind::scalar) && last->end == file.bytes.size() &&
         !file.bytes.ends_with('\n');
}

}  // namespace

Edited edit(const base::SourceFile& file, const Value& document, std::span<const Edit> edits) {
  if (edits.empty()) return {file.bytes, {}};
  if (!ends_inside_literal(file, document)) return Batch(file, document, edits).run();
  base::SourceFile finished = file;
  finished.bytes += Page(file.bytes).line_break;
  base::Diagnostics faults;
  const auto value = read(finished, faults);
  return Batch(finished, value ? *value : document, edits).run();
}

}  // namespace yaml
