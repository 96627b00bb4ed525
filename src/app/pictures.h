// The pictures a package shows, read and proved sound.
#pragma once

#include "app/workshop.h"
#include "base/diagnostic.h"
#include "model/package.h"

#include <filesystem>

namespace app {

// Puts the emblem of the act's issuer into `package.pictures`, from the package's folder or else the organisation's. A
// file that is missing, broken or too large is a finding where it is named.
void load_pictures(const Workshop& workshop, const std::filesystem::path& folder, model::Package& package,
                   base::Diagnostics& diagnostics);

}  // namespace app
