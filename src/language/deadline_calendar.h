// Calendar expressions of a deadline: «до 5 июня 2020 г.», «май – июнь», «с 1 по 10 сентября», «I квартал 2021 года».
#pragma once

#include "language/deadline_cursor.h"
#include "language/deadline_units.h"

#include <optional>

namespace language {

// `mode` holds where the words have no «до», «с» … of their own. The unit of a list may be bare («5» of «5, 12 мая»).
std::optional<CalendarItem> take_calendar_item(DeadlineCursor& cursor, DueMode mode);

// «до», «к», «не позднее», «в срок до», «по».
struct DueWords {
  DueMode mode = DueMode::on;
  bool inclusive = false;
  bool to = false;  // «к»
};
std::optional<DueWords> take_due_words(DeadlineCursor& cursor);

}  // namespace language
