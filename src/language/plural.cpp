#include "language/plural.h"

namespace language {

std::string counted(std::int64_t number, const Noun& noun) {
  const std::int64_t tens = number % 100;
  const std::int64_t ones = number % 10;
  const bool teens = tens >= 11 && tens <= 14;
  const std::string_view form = !teens && ones == 1                ? noun.one
                                : !teens && ones >= 2 && ones <= 4 ? noun.few
                                                                   : noun.many;
  return std::to_string(number) + " " + std::string(form);
}

}  // namespace language
