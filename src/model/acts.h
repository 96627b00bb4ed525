// The register of acts: what a package cites, with the requisites that the acts themselves bear. Printed nowhere.
#pragma once

#include "base/date.h"
#include "model/written.h"

#include <optional>
#include <string>

namespace model {

struct RegisteredAct {
  std::string kind;  // приказ, in lower case
  std::string body;  // in full, nominative; empty: none is named
  Written<base::Date> date;
  std::string number;
  std::string title;                   // without quotation marks; empty: not given
  std::string repealed;                // how the register says it; empty: in force
  std::optional<base::Date> ended_on;  // nothing: in force, or the day is not known
  std::string checked;                 // when somebody compared it with its source; empty: not said
};

}  // namespace model
