// The kinds of documents that are printed, with the fields of their templates.
#pragma once

#include "compose/field.h"

#include <span>
#include <string_view>

namespace compose {

struct Kind {
  std::string_view name;  // of `kind:`, and of the template
  Fields (*fields)();
};

std::span<const Kind> kinds();

}  // namespace compose
