// What stands before a deadline and only says whose it is: «Срок исполнения – …», «I этап – …», «за I квартал – …».
#pragma once

#include "language/deadline_cursor.h"

#include <cstdint>

namespace language {

enum class Label : std::uint8_t {
  none,
  plain,
  due,      // «срок»: a bare date behind it is the last day
  reserve,  // «резервный день»
};

// Leaves the cursor behind the label and its dash or colon.
Label take_label(DeadlineCursor& cursor);

// «северная зона – 12 марта», «рукопись – май», «осенняя – до 15.10», «1-й выезд – 5–12 июня»: of what the term behind
// it is. Words that begin with a preposition tell when, and are none. To be asked where no term begins.
bool take_subject(DeadlineCursor& cursor);

}  // namespace language
