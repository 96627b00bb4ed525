#include "model/markup_names.h"

#include <algorithm>
#include <array>

namespace model {

bool is_markup_name(std::string_view name) {
  static constexpr std::array<std::string_view, 10> names{"b",    "i",      "u",        "spaced", "br",
                                                          "note", "define", "deadline", "center", "right"};
  return std::ranges::find(names, name) != names.end();
}

}  // namespace model
