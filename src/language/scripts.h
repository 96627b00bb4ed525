// Letters of one script typed among those of another that look the same: Latin «e» in «мeтод», Cyrillic «о» in
// «Windоws». The eye sees nothing, search and screen readers do. Lines as language/signs.h has them.
#pragma once

#include "language/signs.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace language {

// Most lines of Russian have none: asked before they are read sign by sign.
bool has_latin(std::string_view line);

// Words whose letters would all be of one script, were those that have a twin in it typed so. Not a Roman numeral with
// a letter («IIБ»), not an abbreviation with an ending («SMSки»), not a letter of a formula with its index («Кi»,
// «Kисп»), not parts round a hyphen, nothing in addresses.
std::vector<Slip> find_mixed_scripts(std::string_view line);

// The same word in the other script, where each of its letters has a twin there: Latin «CM» to «СМ» and back.
std::optional<std::string> in_other_script(std::string_view word);

// The line as it is read: «Oб» with a Latin «O» is «Об». Words of one script are left as they are.
std::string in_one_script(std::string_view line);

// Small Latin letters for one-letter prepositions between Russian words («работа c детьми»), and «РР» for PR before
// what is done in public («РР-проекты»).
std::vector<Slip> find_words_of_other_script(std::string_view line);

}  // namespace language
