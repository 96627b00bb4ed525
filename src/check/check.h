// Rules of the whole package: what a lawyer would find.
//
// In: a package whose schemas were clean. Out: findings only; the package is not changed. Rules look at what the author
// wrote; what the program made is right by construction. No rule knows today's date.
#pragma once

#include "base/diagnostic.h"
#include "model/package.h"

#include <span>
#include <string>

namespace check {

// `common_abbreviations`: those that nobody expands (РФ, ГОСТ), sorted.
void check(const model::Package& package, base::Diagnostics& diagnostics,
           std::span<const std::string> common_abbreviations = {});

}  // namespace check
