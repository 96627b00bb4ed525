// What a package says of itself that is printed nowhere and rules read.
#pragma once

namespace model {

struct Limits {
  int open_deadlines = 50;  // percent of a plan's rows that may have no definite term
};

struct Settings {
  bool published = false;  // the package goes to the public
  Limits limits;
};

}  // namespace model
