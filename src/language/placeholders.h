// What a specimen leaves to be replaced: «____», «ХХ.ХХ.2026», «[указать срок]», «И.О. Фамилия», «00-00-00», TODO.
// Lines as language/signs.h has them.
#pragma once

#include "language/signs.h"

#include <string_view>
#include <vector>

namespace language {

struct Placeholder {
  std::size_t first = 0, length = 0;  // bytes of the line
  bool rule = false;                  // «____»: what is written on by hand looks the same
};

// In the order of the line. «ХХ» is none where it may be a Roman number: «ХХ век», «ХХ съезд», «ХХ конференция».
std::vector<Placeholder> find_placeholders(std::string_view line);

}  // namespace language
