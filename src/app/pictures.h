// The pictures a package names, read and proved sound.
#pragma once

#include "app/workshop.h"
#include "base/diagnostic.h"
#include "model/package.h"

#include <filesystem>

namespace app {

// Fills `package.pictures` with the emblems of its register, from the package's folder or else the organisation's.
// What is missing, broken or too large is a finding where it is named.
void load_pictures(const Workshop& workshop, const std::filesystem::path& folder, model::Package& package,
                   base::Diagnostics& diagnostics);

}  // namespace app
