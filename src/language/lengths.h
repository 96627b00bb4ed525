// Lengths as people write them in styles and columns: «12.5 mm», «12,5 мм», «14 pt», «14 пт».
#pragma once

#include "base/length.h"

#include <optional>
#include <string_view>

namespace language {

std::optional<base::Length> parse_length(std::string_view words);

}  // namespace language
