// What was thrown, in a sentence for the person who called the program.
#pragma once

#include "base/wording.h"

#include <exception>
#include <string>

namespace app {

// Fit for a terminal. A file or disk that failed is named with its cause; a want of memory says what helps; a defect of
// ours names its stage and asks to be reported.
std::string failure_words(const std::exception_ptr& failure, base::Language language);

}  // namespace app
