// DL-001: a deadline ends before it begins. Example: «2021-2020г.».

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message reversed{
    "DL-001",
    base::Severity::error,
    {"срок «{0}» кончается раньше, чем начинается", "the deadline “{0}” ends before it begins"},
    {"поменяйте начало и конец местами или исправьте год", "exchange its ends, or mend the year"},
    {"исполнимость поручения: срок должен быть возможным", "a duty can be fulfilled: its term must be possible"}};

constexpr std::array messages{&reversed};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const FoundDeadline& found : reading.deadlines) {
    const model::WrittenDeadline& deadline = found.said;
    if (deadline.meaning && deadline.meaning->doubt(model::DoubtKind::reversed) != nullptr)
      diagnostics.report(reversed, deadline.span, {shown(deadline)}, place_of(reading, found));
  }
}

}  // namespace

const Rule dl_001{"DL-001",
                  {"конец срока раньше начала", "a term that ends before it begins"},
                  messages,
                  find,
                  {"2021–2020 годы", "2020–2021 годы"}};

}  // namespace check
