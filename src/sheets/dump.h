// The golden text of a workbook: what a reviewer reads in place of a grid.
#pragma once

#include "sheets/workbook.h"

#include <string>

namespace sheets {

std::string dump(const Workbook& workbook);

}  // namespace sheets
