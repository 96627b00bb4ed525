// What cells accept, and which are highlighted, through the library.
#pragma once

#include "sheets/validation.h"

#include <xlsxwriter.h>

namespace xlsx {

void write_validation(lxw_worksheet* out, const sheets::Validation& validation);
void write_highlight(lxw_workbook* book, lxw_worksheet* out, const sheets::Highlight& highlight);

}  // namespace xlsx
