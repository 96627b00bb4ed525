#include "app/messages.h"

#include <array>

namespace app {

std::span<const base::Message* const> messages() {
  static constexpr std::array all{&no_kind,       &unknown_kind,     &empty_package, &too_large,
                                  &more_errors,   &more_warnings,    &no_picture,    &unreadable_picture,
                                  &large_picture, &unused_style_name};
  return all;
}

}  // namespace app
