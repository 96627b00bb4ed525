// Changed files of a package, put back where a person wrote them.
#pragma once

#include "app/opened_package.h"

#include <filesystem>
#include <string>
#include <vector>

namespace app {

// What would change, as a patch. Failure when a file is no more what was read.
std::string patch_of_files(const std::filesystem::path& folder, const OpenedPackage& read,
                           const std::vector<NamedBytes>& files);

// All of them or none, flushed; a link inside the package leads to its file. Failure as above.
void write_back(const std::filesystem::path& folder, const OpenedPackage& read, const std::vector<NamedBytes>& files);

}  // namespace app
