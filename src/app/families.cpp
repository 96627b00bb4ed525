#include "app/families.h"

#include <algorithm>
#include <array>

namespace app {

std::span<const Family> families() {
  static constexpr std::array<Family, 4> all{{
      {"Liberation Serif", "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf",
       "LiberationSerif-BoldItalic.ttf"},
      {"Liberation Sans", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf",
       "LiberationSans-BoldItalic.ttf"},
      {"PT Serif", "PTF55F.ttf", "PTF75F.ttf", "PTF56F.ttf", "PTF76F.ttf"},
      {"PT Sans", "PTS55F.ttf", "PTS75F.ttf", "PTS56F.ttf", "PTS76F.ttf"},
  }};
  return all;
}

const Family* find_family(std::string_view name) {
  const auto all = families();
  const auto found = std::ranges::find(all, name, &Family::name);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace app
