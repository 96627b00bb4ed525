// Files beside a package's documents that were meant to be documents and are not read: x.yml, X.YAML, x.yaml.txt,
// x.yaml.bak, and a text file that begins like a document.
#pragma once

#include "app/input_files.h"
#include "base/severity.h"

#include <string>
#include <vector>

namespace app {

struct Stray {
  std::string name;
  std::string meant;  // the name that would be read
  bool copy = false;  // a file of that name is there and is read
  // An error where something is lost: the file is a document, and none is read in its place. Copies that editors leave
  // on every save are notes.
  base::Severity severity = base::Severity::error;
};

std::vector<Stray> strays_of(const InputFiles& files);

}  // namespace app
