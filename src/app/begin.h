// Beginning a package: from a commented skeleton, or from another package without its number, date and visas.
#pragma once

#include "app/resource_folder.h"
#include "base/origin.h"
#include "base/diagnostic.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// True when the folder exists and holds anything: nothing is written then.
bool is_occupied(const std::filesystem::path& folder);

// Writes the skeleton's files into `folder`; their names.
std::vector<std::string> begin_new(const ResourceFolder& resources, std::string_view kind,
                                   const std::filesystem::path& folder);

// Copies `package`'s documents, templates and comments; drops number, date and registration of the act, number and date
// of its marks, what was done with visas, data of electronic signatures, days of stamps; sets the status to draft. A
// document that cannot be read is reported, and nothing is written. What is
// read stays in `sources`, for the report.
std::vector<std::string> begin_copy(base::SourceFiles& sources, const std::filesystem::path& package,
                                    const std::filesystem::path& folder, base::Diagnostics& diagnostics);

}  // namespace app
