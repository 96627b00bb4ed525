#include "app/meant_kind.h"

#include "base/near_words.h"

#include <string>
#include <vector>

namespace app {

const model::Kind* meant_kind(std::string_view typed) {
  const std::span<const model::Kind> kinds = model::kinds();
  std::vector<std::string_view> names;
  std::vector<std::string> called;
  for (const model::Kind& kind : kinds) {
    names.push_back(kind.name);
    called.push_back(std::string(kind.gloss.ru) + " " + std::string(kind.words));
  }
  const std::vector<std::string_view> glosses(called.begin(), called.end());
  std::size_t meant = base::nearest(typed, names);
  if (meant == names.size()) meant = base::nearest(base::in_latin_layout(typed), names);
  if (meant == names.size()) meant = base::nearest_gloss(typed, glosses);
  return meant < kinds.size() ? &kinds[meant] : nullptr;
}

std::optional<base::Phrase> meant_kind_phrase(std::string_view typed) {
  const model::Kind* meant = meant_kind(typed);
  if (meant == nullptr) return std::nullopt;
  const std::string name(meant->name);
  return base::Phrase{"возможно, имелось в виду " + name + " (" + std::string(meant->gloss.ru) + ")",
                      "perhaps " + name + " was meant"};
}

}  // namespace app
