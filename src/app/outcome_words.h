// What became of a package that was to be built, and what lies in its folder from before: nobody may take an old file
// for a new one.
#pragma once

#include "app/pipeline.h"
#include "base/wording.h"

#include <string>

namespace app {

// Sentences, each ended by a line feed; none where all went well. Fit for a terminal.
std::string outcome_words(const Result& result, base::Language language);

}  // namespace app
