// The words of an act: whose it is, what it is about, its points, who signs.
#pragma once

#include "import/order_draft.h"

#include <optional>

namespace import_ {

// Nothing: the source names no act, no ordering word, and has no numbered points above a signature.
std::optional<DraftOrder> read_order(const Source& source);

// Which numbers the program would count by itself.
void settle_points(DraftOrder& order);

std::size_t count_points(const std::vector<DraftPoint>& points);

}  // namespace import_
