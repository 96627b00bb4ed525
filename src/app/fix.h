// Mending: the mends that findings offer are made in the YAML files, and nothing else is changed in them.
//
// Mends are made together in memory and proved: every file reads the same but for the mended words (yaml/edit.h), and
// the package, checked again, has fewer findings by those that were mended and none more of any rule. When the proof
// fails the mends are halved until the guilty one is found; it is left out. Of mends that overlap the first is made,
// the others wait for another run. Files of an organisation are not touched: other packages live on them. What is
// suppressed is not mended.
#pragma once

#include "app/pipeline.h"

#include <cstddef>
#include <filesystem>

namespace app {

enum class MendFiles { no, yes };  // no: what would be mended is told all the same

// The package as it is after its mends, laid out too; the files are written at last. Failure when one may not be
// written, or was changed meanwhile: then none is.
Result mend_package(Worker& worker, const std::filesystem::path& folder, MendFiles write);

// How many findings of a package mending is asked to mend.
std::size_t count_mendable(const OpenedPackage& opened);

}  // namespace app
