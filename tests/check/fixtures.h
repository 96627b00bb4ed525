// The packages under fixtures/ and what the rules find in them.
#pragma once

#include "base/files.h"
#include "check/check.h"
#include "decode/decode.h"
#include "language/abbreviations.h"
#include "yaml/locate.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace fixtures {

struct Checked {
  std::vector<std::string> found;  // «order.yaml:10:5 NUM-001 п. 1», sorted as found
  std::vector<base::Fix> fixes;
};

inline Checked check(const std::filesystem::path& folder, const model::Profile& profile = {}) {
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
  const model::Package package = decode::decode_package("p", inputs, profile, diagnostics);
  EXPECT_TRUE(diagnostics.empty()) << folder;
  const std::filesystem::path common = std::filesystem::path(PRIKAZ_SOURCE_DIR) / "templates/abbreviations.txt";
  check::check(package, diagnostics, language::read_abbreviations(base::read_file(common, 100000)));
  Checked out;
  for (const base::Diagnostic& d : diagnostics.all()) {
    const auto& file = sources.at(d.span.origin.file);
    const base::Place place = yaml::locate(file, d.span);
    out.found.push_back(file.name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                        std::string(d.message->id) + " " + (d.steps.empty() ? std::string() : d.steps.back()));
    if (d.fix) out.fixes.push_back(*d.fix);
  }
  return out;
}

inline std::filesystem::path fixture(const std::string& rule, const char* kind) {
  return std::filesystem::path(PRIKAZ_SOURCE_DIR) / "tests/check/fixtures" / rule / kind;
}

inline std::vector<std::string> findings(const std::filesystem::path& folder) { return check(folder).found; }

inline std::vector<std::string> found(const std::string& rule, const char* kind, const model::Profile& profile = {}) {
  return check(fixture(rule, kind), profile).found;
}

// Those of the rule alone, in a package that shows one of its cases.
inline std::vector<std::string> told(const std::string& rule, const char* kind) {
  std::vector<std::string> out = found(rule, kind);
  std::erase_if(out, [&rule](const std::string& finding) { return finding.find(" " + rule) == std::string::npos; });
  return out;
}

}  // namespace fixtures
