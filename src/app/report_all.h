// Findings kept with what was read once, told again for every package that it serves.
#pragma once

#include "base/diagnostic.h"

namespace app {

inline void report_all(const base::Diagnostics& from, base::Diagnostics& to) {
  for (const base::Diagnostic& diagnostic : from.all()) to.report(diagnostic);
}

}  // namespace app
