// docProps/core.xml: title, author, day (ECMA-376-2, 11).
#pragma once

#include "base/stamp.h"

#include <string>

namespace docx {

std::string core_properties_part(const base::Stamp& stamp);

}  // namespace docx
