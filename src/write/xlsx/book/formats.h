// Looks of cells as the library's formats.
#pragma once

#include "sheets/workbook.h"

#include <xlsxwriter.h>

#include <vector>

namespace xlsx {

// By FormatId. The plain look has none: nullptr.
std::vector<lxw_format*> add_formats(lxw_workbook* book, const sheets::Workbook& workbook);

// A format that only fills, for highlights.
lxw_format* add_fill(lxw_workbook* book, sheets::Rgb fill);

}  // namespace xlsx
