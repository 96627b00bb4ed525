// What the file says of itself, twice: the Info dictionary and XMP, which PDF/A wants equal (ISO 19005-1, 6.7.3).
#pragma once

#include "base/stamp.h"
#include "write/pdf/object_file.h"

namespace pdf {

// `content` tells documents of equal title and date apart.
std::vector<Entry> info_entries(const base::Stamp& stamp, std::uint64_t content);

std::string xmp_packet(const base::Stamp& stamp);

}  // namespace pdf
