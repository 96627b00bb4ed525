// One defect at a time, typed into a sample as a person would: what the table of kinds is made of.
#pragma once

#include "app/input_files.h"
#include "yaml/value.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mutations {

// Bytes of a file, and what stands in their place.
struct Cut {
  std::size_t first = 0, length = 0;
  std::string words;
};

// What a file would become. A slip may need several cuts; a copy leaves the file as it is and lies beside it.
struct Defect {
  std::vector<Cut> cuts;
  std::string copy = {};  // name of the new file
};

// A YAML file of a sample.
struct Page {
  const app::NamedBytes& file;
  const yaml::Value& value;
  std::string kind;  // «order»
};

using Finder = std::function<std::vector<Defect>(const Page&)>;

struct Kind {
  std::string_view rule;       // its finding must appear
  std::string_view slip;       // what the person did
  Finder places;               // all places of a file where it can be done
  std::string_view samples;    // RE2 of the samples it is done in
  std::string_view also = {};  // a second rule that rightly speaks of the same slip
};

// All patterns are RE2.

// In the typed words of values whose way matches `where`: «order/points/0/control». One place a match of `pattern`,
// which becomes `words`: \1 … are its groups, \n a line break.
Finder in_values(std::string_view where, std::string_view pattern, std::string_view words);

// In the text of files of this kind, comments left out.
Finder in_files(std::string_view kind, std::string_view pattern, std::string_view words);

// All values whose way matches become `words`: a column filled down. One place a file.
Finder filled_down(std::string_view where, std::string_view words);

// The first letter of a value: a capital becomes small, a small one a capital.
Finder other_first_letter(std::string_view where);

// The file is there twice.
Finder copied_file(std::string_view kind);

std::span<const Kind> kinds();

}  // namespace mutations
