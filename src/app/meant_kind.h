// Which kind of document a word means that names none: «приказ», «оrder» with a Cyrillic letter, «oder».
#pragma once

#include "base/diagnostic.h"
#include "model/kinds.h"

#include <optional>
#include <string_view>

namespace app {

// Nothing when no kind is near.
const model::Kind* meant_kind(std::string_view typed);

// «возможно, имелось в виду order (приказ)», for a message about such a word.
std::optional<base::Phrase> meant_kind_phrase(std::string_view typed);

}  // namespace app
