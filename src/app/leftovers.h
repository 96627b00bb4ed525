// What earlier builds left in the folder of a package's outputs.
#pragma once

#include "app/output_name.h"
#include "model/package.h"

#include <filesystem>
#include <string>
#include <vector>

namespace app {

// Names of the files in `folder` that a build makes of some document, sorted: all of them, or only those that no
// document of `package` becomes in any format. None where there is no such folder.
std::vector<std::string> outputs_in(const std::filesystem::path& folder);
std::vector<std::string> orphans_in(const std::filesystem::path& folder, const model::Package& package,
                                    const OutputName& outputs);

}  // namespace app
