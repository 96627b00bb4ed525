#include "decode/kinds.h"
#include "decode/values.h"

#include <algorithm>

namespace decode {

namespace {

template <class Item>
void put(std::vector<Item>& items, Item item) {
  const auto found = std::ranges::find(items, item.id, &Item::id);
  if (found == items.end())
    items.push_back(std::move(item));
  else
    *found = std::move(item);
}

model::Body body(const yaml::Member& member) {
  model::Body out;
  out.id = {member.key.text};
  out.span = member.key.span();
  if (member.value.is(yaml::Kind::scalar)) {
    out.name = member.value.text;
    return out;
  }
  out.name = words(member.value, "name");
  out.genitive = words(member.value, "genitive");
  for (const yaml::Value* line : one_or_more(member.value, "head")) out.head.push_back(line->text);
  out.abbreviated = words(member.value, "abbreviation") != "none";
  out.by_agreement = flag(member.value, "by_agreement", false);
  out.members = words(member.value, "members");
  return out;
}

template <class Read>
void each(const yaml::Value& document, std::string_view key, Read read) {
  if (const yaml::Value* map = document.find(key); map != nullptr)
    for (const yaml::Member& member : map->members) read(member);
}

}  // namespace

void read_bodies(const yaml::Value& document, model::Register& out) {
  each(document, "bodies", [&out](const yaml::Member& member) { put(out.bodies, body(member)); });
  each(document, "units", [&out](const yaml::Member& member) {
    put(out.units,
        model::Unit{member.key.text, words(member.value, "genitive"), words(member.value, "of"), member.key.span()});
  });
  each(document, "terms", [&out](const yaml::Member& member) {
    put(out.terms, model::Term{member.key.text, member.value.text, member.key.span()});
  });
}

}  // namespace decode
