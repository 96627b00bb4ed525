// Names that the markup of texts has for itself (`<b>`, `<note>`), so that no reference can bear them.
#pragma once

#include <string_view>

namespace model {

bool is_markup_name(std::string_view name);

}  // namespace model
