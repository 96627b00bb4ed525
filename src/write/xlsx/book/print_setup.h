// Paper, margins, headers and footers through the library.
#pragma once

#include "sheets/workbook.h"

#include <xlsxwriter.h>

#include <string>
#include <string_view>

namespace xlsx {

void write_print_setup(lxw_worksheet* out, const sheets::PrintSetup& print);

// The text as it stands in a header, where «&» begins a code (ECMA-376 part 1, 18.3.1.46).
std::string escaped_page_text(std::string_view text);

}  // namespace xlsx
