// Terms that are counted from an event, or are the event itself.
#pragma once

#include "language/deadline_cursor.h"
#include "model/deadline.h"

#include <optional>

namespace language {

// «в течение 5 рабочих дней со дня …», «за 14 дней до …», «на следующий день после …».
std::optional<model::MomentSpan> take_relative(DeadlineCursor& cursor);
// «до начала …», «после …», «при снижении …», «в день …»: an event alone, to the end of its clause.
std::optional<model::MomentSpan> take_event(DeadlineCursor& cursor);
// «срочно», «незамедлительно после получения».
std::optional<model::MomentSpan> take_urgent(DeadlineCursor& cursor);

}  // namespace language
