// The packages under fixtures/ and what the rules find in them.
#pragma once

#include "base/files.h"
#include "check/check.h"
#include "decode/decode.h"
#include "yaml/locate.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace fixtures {

// «order.yaml:10:5 NUM-001 п. 1», sorted as found.
inline std::vector<std::string> findings(const std::filesystem::path& folder) {
  base::SourceFiles sources;
  std::deque<yaml::Value> values;
  std::vector<decode::Input> inputs;
  base::Diagnostics diagnostics;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const std::filesystem::path& path : paths) {
    const auto& file = sources.add("p", path.filename().string(), base::read_file(path, 100000));
    auto value = yaml::read(file, diagnostics);
    EXPECT_TRUE(value) << path;
    values.push_back(*std::move(value));
    inputs.push_back({&values.back(), path.stem().string(), false});
  }
  const model::Package package = decode::decode_package("p", inputs, {}, diagnostics);
  EXPECT_TRUE(diagnostics.empty()) << folder;
  check::check(package, diagnostics);
  std::vector<std::string> out;
  for (const base::Diagnostic& d : diagnostics.all()) {
    const auto& file = sources.at(d.span.origin.file);
    const base::Place place = yaml::locate(file, d.span);
    out.push_back(file.name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                  std::string(d.message->id) + " " + d.steps.back());
  }
  return out;
}

inline std::filesystem::path fixture(const std::string& rule, const char* kind) {
  return std::filesystem::path(PRIKAZ_SOURCE_DIR) / "tests/check/fixtures" / rule / kind;
}

}  // namespace fixtures
