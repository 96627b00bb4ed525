// A package's folder to a package: every YAML in it read, checked by its schema, joined.
#pragma once

#include "app/workshop.h"
#include "base/diagnostic.h"
#include "blocks/style.h"
#include "compose/template.h"
#include "model/package.h"

#include <filesystem>
#include <string>
#include <vector>

namespace app {

struct PackageFolder {
  std::string named;                      // as the user wrote it
  std::string name;                       // last name of the absolute path
  std::vector<yaml::Value> values;        // of its files and the organisation's, in order
  std::vector<yaml::Value> profiles;      // base styles, the deepest first
  std::optional<model::Package> package;  // absent when a file could not be read or its schema was broken
  base::Diagnostics diagnostics;
};

// The last name of the absolute path: `.` and a trailing slash work.
std::string package_name(const std::filesystem::path& folder);

// Reads and decodes. Failure when a file cannot be read.
PackageFolder open_package(Workshop& workshop, const std::filesystem::path& folder);

// The organisation's and the package's overlays over the base profile.
blocks::StyleSheet read_styles(const PackageFolder& folder, base::Diagnostics& diagnostics);

// Ours, outranked by the organisation's, outranked by the package's (`templates/<kind>.xml` in each).
compose::Templates read_templates(Workshop& workshop, const PackageFolder& folder, const blocks::StyleSheet& styles,
                                  base::Diagnostics& diagnostics);

}  // namespace app
