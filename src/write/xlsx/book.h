// What the module that knows libxlsxwriter gives. It is loaded when a workbook is written (base/module): the library
// asks the loader for nine hundred names at every start, half a millisecond.
#pragma once

#include "base/stamp.h"
#include "sheets/workbook.h"

#include <string>

namespace xlsx {

// A sound workbook to `file`, scratch files to `folder`. False when the disk is at its end; throws a Defect where the
// library refuses what is sound. The module exports it as prikaz_write_book.
using WriteBook = bool (*)(const sheets::Workbook& workbook, const base::Stamp& stamp, const std::string& file,
                           const std::string& folder);

}  // namespace xlsx
