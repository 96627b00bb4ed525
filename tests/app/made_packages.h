// Packages made at random, always the same for a number: plans and acts with a table of some columns of words and some
// of numbers, with and without widths and weights, somewhere on a page.
//
// How much room a table wants is known beforehand, by a coarse measure: that of its numbers and of the longest parts of
// its words. Room stays between the three sizes, so that no measure of the program is needed to tell them apart.
#pragma once

#include "app/opened_package.h"

#include <string>
#include <vector>

namespace made {

enum class Size {
  fits,       // at full size, with room to spare
  smaller,    // in smaller type only
  too_large,  // not even in the smallest
};

struct Package {
  Size size = Size::fits;
  std::string document;  // of the table
  std::vector<app::NamedBytes> files;
};

Package package(unsigned number);

}  // namespace made
