// A package from its files: every YAML in it read, checked by its schema, joined; its styles and templates chosen.
#pragma once

#include "app/input_files.h"
#include "app/policies.h"
#include "app/worker.h"
#include "base/diagnostic.h"
#include "blocks/style.h"
#include "compose/template.h"
#include "model/package.h"

#include <deque>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

namespace app {

struct OpenedPackage {
  std::string named;          // as the user wrote it
  std::string name;           // last name of the absolute path
  base::SourceFiles sources;  // of the package, and behind them the shared ones: both go no sooner than what is here
  std::vector<yaml::Value> values;        // of its files, in order; those of a large package go before it is built
  std::size_t bytes = 0;                  // of these files
  std::size_t documents = 0;              // how many of them were read
  std::optional<model::Package> package;  // absent when a file could not be read or its schema was broken
  std::vector<std::string> common_abbreviations;  // that this package need not expand; sorted
  blocks::StyleSheet styles;
  compose::Templates templates;  // of the package's kinds
  std::deque<compose::Template> own_templates;
  bool printable = false;           // schemas, styles and templates are sound: it can be built
  std::exception_ptr failure = {};  // of a picture that is there and cannot be read: the rest is told all the same
  std::vector<Suppression> suppressions = {};
  base::Diagnostics diagnostics;
};

// The values of one of its files; null when they are not here.
const yaml::Value* find_document(const OpenedPackage& opened, base::FileId file);

// What is read of a plan of thousands of rows takes as much memory as all that is made of it, and only findings ask for
// it again.
void forget_values_if_large(OpenedPackage& opened);

// The last name of the absolute path: `.` and a trailing slash work. Failure when the working folder is gone.
std::string package_name(const std::filesystem::path& folder);

// Failure when a file cannot be read.
OpenedPackage open_package(const Resources& resources, const std::filesystem::path& folder);
// As if these of its files held these bytes.
OpenedPackage open_changed_package(const Resources& resources, const std::filesystem::path& folder,
                                   std::vector<NamedBytes> changed);
// The same of names and bytes in place of a folder: the YAML files, and whatever else the folder would hold.
OpenedPackage open_package(const Resources& resources, std::string name, std::vector<NamedBytes> files);

}  // namespace app
