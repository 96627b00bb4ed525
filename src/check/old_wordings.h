// Findings in words of another act that are quoted in order to go (language/old_wordings.h): they are that act's, and
// no slip of this one.
#pragma once

#include "base/diagnostic.h"
#include "check/reading.h"

namespace check {

// All others of `found`, in their order.
void report_but_for_old_wordings(const Reading& reading, const base::Diagnostics& found,
                                 base::Diagnostics& diagnostics);

}  // namespace check
