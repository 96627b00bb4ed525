// The sample files, read once a test.
#pragma once

#include "base/files.h"
#include "yaml/read.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace samples {

struct Sample {
  base::SourceFile file;
  yaml::Value value;
};

inline std::vector<std::filesystem::path> paths() {
  std::vector<std::filesystem::path> out;
  const std::filesystem::path root = std::filesystem::path(PRIKAZ_SOURCE_DIR) / "samples";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.path().extension() == ".yaml") out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

// As they are, or with Windows line ends.
inline std::vector<Sample> all(bool windows = false) {
  std::vector<Sample> out;
  for (const auto& path : paths()) {
    base::Bytes bytes = base::read_file(path, std::size_t{1} << 20U);
    if (windows)
      for (std::size_t at = bytes.find('\n'); at != base::Bytes::npos; at = bytes.find('\n', at + 2))
        bytes.insert(at, "\r");
    base::SourceFile file{base::FileId{0}, "samples", path.string(), std::move(bytes)};
    base::Diagnostics diagnostics;
    auto value = yaml::read(file, diagnostics);
    if (value) out.push_back({std::move(file), *std::move(value)});
  }
  return out;
}

}  // namespace samples
