// A number that stands at the beginning of words because it was typed there: «1. Утвердить», «1.1 Утвердить»,
// «а) утвердить», «Глава I. Общие положения».
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace check {

struct TypedNumber {
  std::string words;       // «1.»
  std::size_t length = 0;  // with the blanks behind; 0: no number stands there
};

// `made` is the number that the program prints there. Words that only look like a number («15 мая», «1,5 тысячи»,
// «5 июня») are none: without a full stop or a bracket a number counts when it is the made one, or is as deep and a
// capital follows.
TypedNumber find_typed_number(std::string_view words, std::string_view made);

}  // namespace check
