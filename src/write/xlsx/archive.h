// A workbook file as its parts.
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

// The parts in the order of the archive; nothing when the archive is damaged.
std::optional<std::vector<Part>> read_archive(const base::Bytes& archive);

// A zip archive of these parts in this order, each dated 1 January 1980.
base::Bytes write_archive(const std::vector<Part>& parts);

// The library does not look at the result of writing its scratch files, so a disk that fills up and frees again cuts a
// part in silence and zips it with a right checksum. True when the part ends with the end of its root element.
bool is_whole(const Part& part);

}  // namespace xlsx
