// Which place of another act a change speaks of: «в пункте 3», «абзац второй пункта 5», «дополнить пунктом 6.1».
#pragma once

#include "model/numbering.h"

#include <optional>
#include <string>
#include <string_view>

namespace language {

struct AmendedPlace {
  std::string unit;  // «пункт», «статья»
  model::PointNumber number;
  std::string within;  // stems that tell parts of the unit apart: «абза вто»; empty: the unit itself
  bool added = false;  // it is new: «дополнить пунктом 6.1»
};

// Of the beginning of a line; nothing unless the place is certain: not «в пункте 3 приложения № 2», «в наименовании»,
// «пункты 3 и 4».
std::optional<AmendedPlace> find_amended_place(std::string_view line);

}  // namespace language
