// The faces tests shape with: Liberation Serif of the package fonts-liberation2.
#pragma once

#include "base/files.h"
#include "base/limits.h"
#include "fonts/font_set.h"

namespace fonts {

inline FaceFile liberation(const std::string& style, bool bold, bool italic) {
  const std::string path = PRIKAZ_BINARY_DIR "/resources/fonts/LiberationSerif-" + style + ".ttf";
  return {"Liberation Serif", bold, italic, path, base::read_file(path, base::limits::file_bytes)};
}

inline FontSet liberation_serif() {
  std::vector<FaceFile> files;
  files.push_back(liberation("Regular", false, false));
  files.push_back(liberation("Bold", true, false));
  files.push_back(liberation("Italic", false, true));
  files.push_back(liberation("BoldItalic", true, true));
  return FontSet(std::move(files));
}

}  // namespace fonts
