// Files of other programs as the YAML of a package: opened here, read by `import`.
#pragma once

#include "app/resource_folder.h"
#include "base/bytes.h"
#include "base/wording.h"
#include "import/import.h"

#include <span>
#include <string>

namespace app {

// `-` among the files is `pasted`. Failure with the way out when one is neither of Word nor of Excel, broken, or not to
// be trusted. The YAML's first line names the schema where the program has its lasting place.
import_::Imported import_files(std::span<const std::string> files, const base::Bytes& pasted, const import_::Wish& wish,
                               const ResourceFolder& resources);

// What was made of it, for standard error: rows, sections, doubts, changes that are still open (SRC-001).
std::string import_as_text(const import_::Imported& imported, base::Language language);

}  // namespace app
