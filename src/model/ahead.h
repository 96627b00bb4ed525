// What a person insists on before a point, a paragraph or a table: a page begun, room left.
#pragma once

#include "base/length.h"

namespace model {

struct Ahead {
  bool new_page = false;
  base::Length space;
};

}  // namespace model
