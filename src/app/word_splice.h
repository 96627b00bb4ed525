// Words that were typed over in Word, as edits of the scalars they were printed from.
#pragma once

#include "app/word_edits.h"
#include "app/written_places.h"
#include "match/printed.h"

#include <cstdint>
#include <vector>

namespace app {

// How words are changed: only those that differ, so that references, notes and line breaks around them stay; or the
// paragraph from its first word to its last.
enum class Manner : std::uint8_t { changed_words, whole };

// One paragraph, or those of a cell. Refused: words that the program makes.
WordAnswer change_words(const std::vector<match::PrintedParagraph>& before,
                        const std::vector<match::PrintedParagraph>& after, Manner manner, WrittenPlaces& places);

// A paragraph as a line of a value: marks of lists as they are typed.
std::string line_of(const match::PrintedParagraph& paragraph);
// Several, parted by empty lines.
std::string lines_of(const std::vector<match::PrintedParagraph>& paragraphs);

}  // namespace app
