// A Word file with tracked changes as it is after «Принять все» or «Отклонить все» (ECMA-376-1, 17.13.5).
#pragma once

#include "base/bytes.h"

#include <string>

namespace structure {

enum class Taken { accepted, rejected };

// As words_of, of what is left. Lines without words are left out, blanks of any sort are one space.
std::string words_of_edition(const base::Bytes& docx, Taken taken);
// So told of a file without tracked changes.
std::string plain_words_of(const base::Bytes& docx);

}  // namespace structure
