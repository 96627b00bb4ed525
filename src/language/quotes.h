// Quotation marks: which belong together, and which are typed amiss. Russian print has «ёлочки» and inside them
// „лапки“. Lines as language/signs.h has them.
#pragma once

#include "language/signs.h"

#include <string_view>
#include <vector>

namespace language {

enum class QuoteFault {
  straight,  // "слово"
  mixed,     // opened by marks of one kind, closed by those of another: «слово"
  foreign,  // „слово“, “слово” that stand in no «…»: a slip where the document has «…» elsewhere
  unclosed,
  unopened
};

// Of a pair the place is all of it, with its quotation, and the words are the same in right marks.
struct QuoteSlip {
  QuoteFault fault;
  Slip slip;
};

// In the order of the line. Two marks that close together may be one, as print has it: «приказ «О мерах». A mark behind
// a number with none open before it is one of inches or seconds.
std::vector<QuoteSlip> find_quote_slips(std::string_view line);

}  // namespace language
