// The pictures a package shows, read and proved sound.
#pragma once

#include "app/input_files.h"
#include "app/resources.h"
#include "base/diagnostic.h"
#include "model/package.h"

namespace app {

// Puts the emblem of the act's issuer and the foreign sheets of its documents into `package.pictures`, from the
// package's files or else the organisation's. A file that is missing, broken or too large is a finding where it is
// named; Failure for one that may not be read.
void load_pictures(const Resources& resources, const InputFiles& files, model::Package& package,
                   base::Diagnostics& diagnostics);

}  // namespace app
