// The tables of an empty form: columns with the sort of answer that their headings suggest, rows nested by their
// numbers.
//
// In: a source. Out: its YAML without the list of what was not understood; nothing where no table has a head and rows
// with words in their first cells.
#pragma once

#include "import/source.h"
#include "import/yaml_text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace import_ {

struct WrittenForm {
  std::size_t tables = 0, rows = 0, doubts = 0;
  std::vector<std::string> made;  // words that the program prints by itself: numbers
};

// Writes nothing where it finds none.
WrittenForm write_form(const Source& source, YamlText& out);

}  // namespace import_
