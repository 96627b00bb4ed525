#include "model/body.h"

#include <algorithm>

namespace model {

namespace {

template <class Items, class Key>
const typename Items::value_type* find(const Items& items, const Key& key) {
  const auto found = std::ranges::find(items, key, [](const auto& item) { return item.id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Body* Register::find_body(const BodyId& id) const { return find(bodies, id); }
const Unit* Register::find_unit(std::string_view id) const { return find(units, std::string(id)); }
const Term* Register::find_term(std::string_view id) const { return find(terms, std::string(id)); }

}  // namespace model
