// A workbook as an XLSX file (ECMA-376). In: a sound workbook of sheets, the stamp, a folder for scratch files. Out:
// the bytes of the file, the same for the same input. Refuses with a Defect what sheets/sound.h refuses and names that
// the library would cut. A scratch folder that cannot be written or runs full is a Failure; what was made there is
// removed.
#pragma once

#include "base/bytes.h"
#include "base/stamp.h"
#include "sheets/workbook.h"

#include <filesystem>

namespace xlsx {

base::Bytes write_xlsx(const sheets::Workbook& workbook, const base::Stamp& stamp,
                       const std::filesystem::path& scratch = "/tmp");

}  // namespace xlsx
