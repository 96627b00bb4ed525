// A sample package as decode sees it.
#pragma once

#include "base/files.h"
#include "decode/decode.h"
#include "yaml/read.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace samples {

inline model::Package package(const std::string& name) {
  namespace fs = std::filesystem;
  base::SourceFiles sources;
  std::deque<yaml::Value> values;
  std::vector<decode::Input> inputs;
  base::Diagnostics diagnostics;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(PRIKAZ_SOURCE_DIR) / "samples" / name))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const fs::path& path : paths) {
    const auto& file = sources.add(name, path.filename().string(), base::read_file(path, 1'000'000));
    auto value = yaml::read(file, diagnostics);
    if (!value) continue;
    values.push_back(*std::move(value));
    inputs.push_back({&values.back(), path.stem().string(), false});
  }
  return decode::decode_package(name, inputs, {}, diagnostics);
}

// «clean/omsk», «features/…»; sorted.
inline std::vector<std::string> names(const std::vector<std::string>& sets) {
  namespace fs = std::filesystem;
  std::vector<std::string> out;
  for (const std::string& set : sets)
    for (const auto& entry : fs::directory_iterator(fs::path(PRIKAZ_SOURCE_DIR) / "samples" / set))
      if (entry.is_directory()) out.push_back(set + '/' + entry.path().filename().string());
  std::ranges::sort(out);
  return out;
}

}  // namespace samples
