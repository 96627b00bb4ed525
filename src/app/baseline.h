// Findings known before: a report of `check --format json`, kept. What stands in it is not told again.
//
// A finding is known by its rule, file, words and place: the pointer of its value, else its place in the document, for
// rows that were moved. Lines do not count. What stood there once is known once: the second of two equal findings is
// told.
#pragma once

#include "app/finding.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace app {

class Baseline {
 public:
  // Failure when the file cannot be read or is no such report.
  explicit Baseline(const std::filesystem::path& file);

  // Takes the known ones away from those of the package in `folder`; how many they were.
  std::size_t take_known(const std::string& folder, std::vector<Finding>& findings);

 private:
  using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;

  void add(const Finding& finding);
  bool take(const Index& index, const std::string& key);

  std::vector<bool> taken_;
  Index by_pointer_, by_place_;
};

}  // namespace app
