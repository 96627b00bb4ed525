#include "app/kinds.h"

#include <algorithm>
#include <array>

namespace app {

std::span<const Kind> kinds() {
  static constexpr std::array<Kind, 8> all{{
      //  name        printed workbook skeleton
      {"order", true, false, true},
      {"plan", true, false, true},
      {"approval", true, false, true},
      {"form", true, true, true},
      {"regulation", true, false, true},
      {"bodies", false, false, true},
      {"package", false, false, true},
      {"style", false, false, false},
  }};
  return all;
}

const Kind* find_kind(std::string_view name) {
  const auto all = kinds();
  const auto found = std::ranges::find(all, name, &Kind::name);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace app
