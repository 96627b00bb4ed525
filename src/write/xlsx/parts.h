// The parts of a workbook just written.
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <vector>

namespace xlsx {

struct Part {
  std::string name;
  base::Bytes bytes;
};

// In the order of the archive; nothing when the archive is damaged.
std::optional<std::vector<Part>> read_parts(const base::Bytes& archive);

// The library does not look at the result of writing its scratch files, so a disk that fills up and frees again cuts a
// part in silence and zips it with a right checksum. True when each part ends with the end of its root element.
bool parts_are_whole(const base::Bytes& archive);

}  // namespace xlsx
