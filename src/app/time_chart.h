// The rows of a package's plans over the months they take, for the lawyer's report.
#pragma once

#include "check/reading.h"
#include "compose/lawyer_report.h"

namespace app {

// Months where two years hold them all, else quarters, else years; empty where no row has a day, or the years are too
// many for a page. A row whose deadline leaves a doubt is hatched, over everything where no day of it is known; one
// that only ends is marked at its end.
compose::TimeChart time_chart(const check::Reading& reading);

}  // namespace app
