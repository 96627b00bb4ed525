// No column is narrower than what no line may end in, as long as there is room: first what the table leaves of its
// area, then what the columns can spare, those first that have no width of their own, each in proportion.
#pragma once

#include "blocks/document.h"

#include <vector>

namespace settle {

// `columns` have widths; those of `table` are as asked for.
void widen_narrow(std::vector<blocks::Column>& columns, const blocks::Table& table,
                  const std::vector<base::Length>& least, base::Length area);

}  // namespace settle
