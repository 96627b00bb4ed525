// Beginning a package: from a commented skeleton, or from another package without its number, date and visas.
#pragma once

#include "app/input_files.h"
#include "app/resource_folder.h"
#include "base/origin.h"
#include "base/diagnostic.h"
#include "model/kinds.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// True when the folder exists and holds anything.
bool is_occupied(const std::filesystem::path& folder);

// A beginning whose modeline says SCHEMAS, with the folder that holds them, so that the editor explains every key while
// it is typed. A build folder may be gone tomorrow: it is not named.
base::Bytes with_schema(base::Bytes text, const ResourceFolder& resources);

// What `new` is about to write.
struct Beginning {
  std::vector<NamedBytes> files;
  bool beside = false;  // documents that lie in the folder
  std::string taken;    // the file of the package that stands in the way; then there is nothing to write
  std::string order;    // the package's order, which names its appendices: «order»; empty: it has none
};

// The skeleton of a kind: whole in a new folder; beside the documents of a package the document alone, and a register
// where the package has none. Nothing is written.
Beginning plan_beginning(const ResourceFolder& resources, const model::Kind& kind, const std::filesystem::path& folder);
void write_beginning(const Beginning& beginning, const std::filesystem::path& folder);

// Copies `package`'s documents, templates and comments; drops number, date and registration of the act, number and date
// of its marks, what was done with visas, data of electronic signatures, days of stamps; sets the status to draft. A
// document that cannot be read is reported, and nothing is written. What is
// read stays in `sources`, for the report.
std::vector<std::string> begin_copy(base::SourceFiles& sources, const std::filesystem::path& package,
                                    const std::filesystem::path& folder, base::Diagnostics& diagnostics);

}  // namespace app
