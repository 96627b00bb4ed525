#include "app/worker.h"

namespace app {

Worker::Type& Worker::type(std::string_view family) {
  const auto found = types_.find(family);
  if (found != types_.end()) return found->second;
  return types_.try_emplace(std::string(family), resources_.fonts(family)).first->second;
}

void Worker::tidy() {
  for (auto& [family, type] : types_) type.shaper.forget_if_many();
}

}  // namespace app
