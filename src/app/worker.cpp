#include "app/worker.h"

namespace app {

Worker::Type& Worker::type(std::string_view family) {
  const auto found = types_.find(family);
  if (found != types_.end()) return found->second;
  return types_.try_emplace(std::string(family), resources_.fonts(family)).first->second;
}

layout::Kept& Worker::kept(std::string_view family) {
  Type& of_family = type(family);
  if (!of_family.kept) of_family.kept.emplace(of_family.shaper, resources_.hyphenator());
  return *of_family.kept;
}

void Worker::tidy() {
  for (auto& [family, type] : types_) {
    if (type.kept)
      type.kept->forget_if_much();
    else
      type.shaper.forget_if_many();
  }
}

}  // namespace app
