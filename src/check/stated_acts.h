// Where other documents of the package state the act's date and number by hand: in the fields of a mark, in a mark or a
// title of a sheet typed line by line. What the program makes of the act is right by construction and left out.
#pragma once

#include "model/package.h"

#include <string>
#include <string_view>
#include <vector>

namespace check {

struct StatedAct {
  model::DocumentId document;
  std::string_view where;              // «отметка»
  model::Written<base::Date> date;     // empty words: not stated
  model::Written<std::string> number;  // likewise
  bool in_words = false;               // read from a line, not a field of its own
};

// Of lines that name several acts only one may be this act: where one of them agrees, all is well, else the first is
// taken. Acts of another kind and those inside «…» are others.
std::vector<StatedAct> stated_acts(const model::Package& package, const model::Order& order);

}  // namespace check
