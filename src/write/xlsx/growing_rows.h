// Rows whose height is a proposal.
#pragma once

#include "sheets/workbook.h"
#include "xml/archive.h"

#include <vector>

namespace xlsx {

// The library marks every height as set by hand, and such a row keeps it when its words become longer. Gives the
// sheets that have rows which grow, without the mark on them.
std::vector<xml::Part> grown_sheets(const std::vector<xml::Part>& parts, const sheets::Workbook& workbook);

}  // namespace xlsx
