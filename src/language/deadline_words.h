// A deadline in the house style: «май – июнь 2020 года», «до 5 июня 2020 года», «ежегодно, до 1 апреля».
#pragma once

#include "model/deadline.h"

#include <optional>
#include <string>

namespace language {

// Words that find_deadline reads as this very deadline; nothing where the house has none, as for doubts: what an author
// left open, only the author can close.
std::optional<std::string> deadline_words(const model::Deadline& deadline);

}  // namespace language
