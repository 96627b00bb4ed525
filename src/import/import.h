// A table of measures, an act with points or an empty form, as people have them in Word, in Excel or on the clipboard,
// becomes the YAML of a package.
//
// In: what was read from one file or several, and what the user wishes. Out: YAML that is valid by the schema of its
// kind, with a comment beside whatever was guessed; every word of the sources is in it, or in the list of doubts at its
// end. Refused (`nothing`): sources in which no table of measures, no act and no form was found. Nothing is looked up
// and no file is opened here.
#pragma once

#include "import/source.h"
#include "model/kinds.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace import_ {

struct Wish {
  const model::Kind* kind = nullptr;      // nothing: what the source looks like
  std::vector<std::string> columns = {};  // keys from left to right; empty: by the headings
};

struct Imported {
  bool nothing = false;
  const model::Kind* kind = nullptr;
  std::string yaml;
  std::size_t sections = 0, rows = 0, points = 0, tables = 0, doubts = 0, repeated_heads = 0;
  std::vector<std::string> open;  // tracked changes and remarks, a sentence each
  bool holds_plan = false;        // of an act: a table of measures stands in its appendices
};

Imported import_sources(std::span<const Source> sources, const Wish& wish);

}  // namespace import_
