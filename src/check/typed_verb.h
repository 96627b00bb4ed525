// The ordering word at the end of a preamble: «… приказываю:», «… п р и к а з ы в а ю», «… районный Совет решил:».
#pragma once

#include <cstddef>
#include <string_view>

namespace check {

struct TypedVerb {
  std::size_t first = 0;   // byte at which it begins
  std::size_t length = 0;  // to the end of the words of the preamble; 0: there is none
};

TypedVerb find_typed_verb(std::string_view preamble);

}  // namespace check
