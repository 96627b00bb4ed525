#include "compose/scopes.h"

#include <algorithm>

namespace compose {

std::optional<FieldUse> Scopes::find(std::string_view name) const {
  for (std::size_t up = 0; up < scopes_.size(); ++up) {
    const AnyFields fields = scopes_[scopes_.size() - 1 - up];
    const auto found = std::ranges::find(fields, name, &Field::name);
    if (found != fields.end()) return FieldUse{&*found, up};
  }
  return std::nullopt;
}

std::vector<std::string_view> Scopes::names() const {
  std::vector<std::string_view> names;
  for (std::size_t i = scopes_.size(); i-- > 0;)
    for (const Field& field : scopes_[i])
      if (std::ranges::find(names, field.name) == names.end()) names.push_back(field.name);
  return names;
}

}  // namespace compose
