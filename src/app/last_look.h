// What a clerk checks before sending: number, date, title, signatory, rows, deadlines, files. A few lines.
#pragma once

#include "app/pipeline.h"
#include "base/wording.h"

#include <string>

namespace app {

std::string last_look(const Result& result, base::Language language);

}  // namespace app
