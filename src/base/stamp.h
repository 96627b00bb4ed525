// What an output says of itself: the same for the same input, never the clock, the user or the machine.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string>

namespace base {

struct Stamp {
  std::int64_t seconds = 315532800;  // since 1970-01-01 UTC; 1 January 1980 where nothing better is known
  std::string title;                 // UTF-8
  std::string author;                // the issuing body; may be empty
};

// With the seconds that were asked for; where they are negative, with the beginning of the day; else as it is.
Stamp stamp_at(std::int64_t seconds, const std::optional<Date>& day);

// As W3C-DTF and XMP write an instant: «2020-05-15T00:00:00Z».
std::string w3c_time(const Stamp& stamp);

}  // namespace base
