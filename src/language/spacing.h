// Spaces that are missing and spaces that are too many. Lines as language/signs.h has them.
#pragma once

#include "language/signs.h"

#include <string_view>
#include <vector>

namespace language {

// Nothing stands where print wants a no-break space: «№2», «2020г.», «г.Оренбург», «п.5», «тыс.руб.», «эл.форме». The
// words have an ordinary space there.
std::vector<Slip> find_missing_spaces(std::string_view line);

// Whether any of the searches below may find something; of most lines none does. One pass over the blanks.
bool may_misplace_spaces(std::string_view line);

// Blanks before «:», «,» and «;», with the sign: «ю :»; before the stop behind a word. None beside blanks to be filled
// in («____ ;») and between figures («1 : 500»).
std::vector<Slip> find_spaces_before_signs(std::string_view line);

// Blanks between a word and the bracket or quotation mark that encloses it, with the mark: «( приложение )».
std::vector<Slip> find_spaces_inside_marks(std::string_view line);

// Two blanks and more between words.
std::vector<Slip> find_double_spaces(std::string_view line);

// Words set apart letter by letter: «п р и к а з ы в а ю», five letters and more. The words are whole. A list of
// letters in the order of the alphabet («А Б В Г Д») is none.
std::vector<Slip> find_spaced_words(std::string_view line);

}  // namespace language
