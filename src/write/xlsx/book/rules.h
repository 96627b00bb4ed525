// What cells accept, and which are highlighted, through the library.
#pragma once

#include "sheets/validation.h"

#include <xlsxwriter.h>

#include <span>

namespace xlsx {

void write_validations(lxw_worksheet* out, std::span<const sheets::Validation> validations);
void write_highlight(lxw_workbook* book, lxw_worksheet* out, const sheets::Highlight& highlight);

}  // namespace xlsx
