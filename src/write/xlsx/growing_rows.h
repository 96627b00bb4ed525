// Rows whose height is a proposal.
#pragma once

#include "sheets/workbook.h"
#include "write/xlsx/archive.h"

#include <vector>

namespace xlsx {

// The library marks every height as set by hand, and such a row keeps it when its words become longer. Takes the mark
// from the rows that grow.
void let_rows_grow(std::vector<Part>& parts, const sheets::Workbook& workbook);

}  // namespace xlsx
