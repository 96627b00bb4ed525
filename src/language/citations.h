// What a line of text cites in words. Each function returns what it is certain of, in the order of the line; words that
// look like a citation and may be none («мобильное приложение», «пункт проката») are left out.
#pragma once

#include "model/citations.h"

#include <string_view>
#include <vector>

namespace language {

// Acts named by their kind with a date or a number: «приказом … от … № …». Of a list («приказами … от … № 1, от … № 2»)
// each has the kind and the body of the first. Codes and constitutions, named by their title alone, are not looked for.
std::vector<model::CitedAct> find_cited_acts(std::string_view line);

// Points by Arabic numbers: «пункт 2.1», «пп. 1, 3 и 5–7». Sub-points by letters are not looked for.
std::vector<model::CitedPoints> find_cited_points(std::string_view line);

// «приложение» with a number anywhere, without one only where the words before it make it a citation; «прилагаемый …»,
// «(прилагается)».
std::vector<model::CitedAppendices> find_cited_appendices(std::string_view line);

// What changes another act. Words inside «…» are that act's and tell nothing.
std::vector<model::Amendment> find_amendments(std::string_view line);

}  // namespace language
