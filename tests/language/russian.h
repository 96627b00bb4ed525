// The hyphenation that comes with the program.
#pragma once

#include "base/files.h"
#include "base/limits.h"
#include "language/hyphenator.h"

inline language::Hyphenator russian_hyphenation() {
  constexpr const char* path = "/usr/share/hyphen/hyph_ru_RU.dic";
  return {path, base::read_file(path, base::limits::file_bytes)};
}
