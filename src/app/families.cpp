#include "app/families.h"

#include <algorithm>
#include <array>

namespace app {

std::span<const Family> families() {
  static constexpr std::array<Family, 4> all{{
      {"Liberation Serif", "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf",
       "LiberationSerif-BoldItalic.ttf", true},
      {"Liberation Sans", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf",
       "LiberationSans-BoldItalic.ttf"},
      {"PT Serif", "PTF55F.ttf", "PTF75F.ttf", "PTF56F.ttf", "PTF76F.ttf", true},
      {"PT Sans", "PTS55F.ttf", "PTS75F.ttf", "PTS56F.ttf", "PTS76F.ttf"},
  }};
  return all;
}

const Family* find_family(std::string_view name) {
  const auto all = families();
  const auto found = std::ranges::find(all, name, &Family::name);
  return found == all.end() ? nullptr : &*found;
}

std::vector<const Family*> substitutes_of(const Family& family) {
  // Of DejaVu the package fonts-dejavu-core has no slanted face; ones with many signs are rare.
  static constexpr Family many_signs{"DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf", {}, {}};
  std::vector<const Family*> out;
  for (const bool of_its_kind : {true, false})
    for (const Family& other : families())
      if (other.name != family.name && (other.serif == family.serif) == of_its_kind) out.push_back(&other);
  out.push_back(&many_signs);
  return out;
}

}  // namespace app
