// Places of a printed document as a clerk names them: «п. 2.1», «строка «…», графа «Срок»».
#pragma once

#include "match/printed_changes.h"

#include <string>

namespace app {

std::string place_in(const match::PrintedDocument& document, const match::PrintedPlace& place);

// What stands there, without the number of a row: that changes with the rows above.
std::string unnumbered_words(const match::PrintedDocument& document, const match::PrintedPlace& place);

}  // namespace app
