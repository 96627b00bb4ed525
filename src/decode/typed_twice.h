// What people type by habit where the program prints it: the sign of a number («№ 44», «N 44»), the «от» of a date. It
// is taken off, so that no page says «№ №», and told with a fix (ORD-009).
#pragma once

#include "base/date.h"
#include "base/diagnostic.h"
#include "model/written.h"

#include <string>

namespace decode {

// What is left may be nothing.
void drop_number_sign(model::Written<std::string>& number, base::Diagnostics& diagnostics);
void drop_date_word(model::Written<base::Date>& date, base::Diagnostics& diagnostics);

}  // namespace decode
