// What a cell accepts, and what the office program says to the person who fills it in.
#pragma once

#include "sheets/format.h"
#include "sheets/range.h"

#include <optional>
#include <string>
#include <vector>

namespace sheets {

enum class Accepts {
  whole,        // minimum, maximum
  decimal,      // minimum, maximum
  date,         // minimum, maximum as day serials: 1 is 1 January 1900, 61 is 1 March 1900
  text_length,  // minimum, maximum in characters
  words,        // one of `words`: few, short, without commas
  list          // one of the cells of `list_sheet`!`list`
};

struct Validation {
  Range range;
  Accepts accepts = Accepts::whole;
  double minimum = 0;
  std::optional<double> maximum;
  std::vector<std::string> words;
  std::string list_sheet;
  Range list;
  std::string prompt_title;  // shown when the cell is chosen; titles ≤ 32 characters, messages ≤ 255
  std::string prompt;
  std::string error_title;  // shown when the value is refused
  std::string error;
};

// Cells of the range are filled with a colour while the formula is true. References in the formula are those of the
// range's first cell. A pasted value passes every validation, so a highlight is what its author sees of the mistake.
struct Highlight {
  Range range;
  std::string formula;  // without «=», English function names, commas; ≤ 255 characters
  Rgb fill = 0;
};

}  // namespace sheets
