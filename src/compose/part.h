// Stretches of markup that several templates show: templates/parts/<name>.xml.
//
//   <part name="signatures"> … blocks of a page … </part>       in its own file
//   <use part="signatures"/>                                    inside a <page>: as if the blocks stood there
//
// A part sees the fields of the place that uses it. An organisation's part outranks ours of the same name in every
// template, so how signatures look is said once.
#pragma once

#include "base/diagnostic.h"
#include "xml/element.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace compose {

struct Part {
  const base::SourceFile* file = nullptr;  // outlives the templates read with it
  xml::Element root;
};

using Parts = std::map<std::string, Part, std::less<>>;

// Where the reader of a template finds the parts that it uses: whoever keeps them may read a part when it is asked for.
struct PartLookup {
  std::function<const Part*(std::string_view name)> find = [](std::string_view) -> const Part* { return nullptr; };
  std::function<std::vector<std::string>()> names = [] { return std::vector<std::string>{}; };  // for advice
};

PartLookup lookup_in(const Parts& parts);  // which outlive it

// Reads a part and puts it in the place of one of its name. Reports what is no XML and what is no part.
void add_part(const base::SourceFile& file, Parts& parts, base::Diagnostics& diagnostics);

}  // namespace compose
