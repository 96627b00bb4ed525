// What has no days of its own: «в течение года», «постоянно», «по мере необходимости», «по отдельному плану».
#pragma once

#include "language/deadline_cursor.h"
#include "model/deadline.h"

#include <optional>

namespace language {

struct TakenOpen {
  model::OpenTerm term = model::OpenTerm::plan;
  bool vague = false;
};
std::optional<TakenOpen> take_open_term(DeadlineCursor& cursor);
// «по мере необходимости», «по запросу».
bool take_as_needed(DeadlineCursor& cursor);
// «по отдельному плану», «в установленные сроки».
std::optional<model::ByDocument> take_by_document(DeadlineCursor& cursor);

}  // namespace language
