// The parts of a workbook that the library wrote, proved whole.
#pragma once

#include "xml/archive.h"

#include <optional>
#include <vector>

namespace xlsx {

// The library does not look at the result of writing its scratch files, so a disk that fills up and frees again cuts a
// part in silence and zips it with a right checksum. Nothing when a part does not end with the end of its root element.
std::optional<std::vector<xml::Part>> whole_parts(xml::Archive& book);

}  // namespace xlsx
