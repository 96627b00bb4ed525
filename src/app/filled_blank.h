// The lines for date and number of a draft, «____» ________ 20__ г. № ____, filled in by hand.
#pragma once

#include "app/word_edits.h"
#include "app/written_places.h"
#include "match/printed.h"

#include <optional>

namespace app {

// The date and number of the act, where the words read as such; nothing where they do not, or the YAML has them
// already.
std::optional<WordEdit> fill_blank(const match::PrintedParagraph& before, const match::PrintedParagraph& after,
                                   const WrittenPlaces& places);

}  // namespace app
