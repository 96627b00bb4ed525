#include "app/messages.h"

#include <array>

namespace app {

std::span<const base::Message* const> messages() {
  static constexpr std::array all{&no_kind, &unknown_kind, &empty_package, &too_large};
  return all;
}

}  // namespace app
