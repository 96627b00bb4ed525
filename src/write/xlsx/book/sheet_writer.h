// One sheet through the library.
#pragma once

#include "sheets/workbook.h"

#include <xlsxwriter.h>

#include <span>

namespace xlsx {

void write_sheet(lxw_workbook* book, lxw_worksheet* out, const sheets::Sheet& sheet,
                 std::span<lxw_format* const> formats);

// Throws a Defect: what the library refuses, our own checks should have refused before.
void must(lxw_error error);

}  // namespace xlsx
