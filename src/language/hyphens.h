// Hyphens typed for a dash or in a range. Lines as language/signs.h has them.
#pragma once

#include "language/signs.h"

#include <string_view>
#include <vector>

namespace language {

// «ШНОР - школы», «РМО- районные»: a hyphen with a blank beside it. The place is the hyphen; its words are « – » with
// the blanks that are missing, and empty where a compound may have been torn («общественно - профессиональная»). Not
// the mark of an item, not «тепло- и водоснабжение», not «-5», not a minus of a formula.
std::vector<Slip> find_hyphens_for_dashes(std::string_view line);

// «2020-2022», «июль-август», «с. 5-7», «10-15 человек»: the place is both ends of the range. Not schemes «0-1-6»,
// hours «8-00», telephones, codes, «№ 1-2», standards «7.0.97-2016», «5-й», «две-три недели».
std::vector<Slip> find_hyphens_in_ranges(std::string_view line);

// The same of a line that is nothing but a range, as heads of tables have it: «11-15».
std::vector<Slip> find_hyphen_of_bare_range(std::string_view line);

}  // namespace language
