#include "xml/messages.h"

#include <array>

namespace xml {

std::span<const base::Message* const> messages() {
  static constexpr std::array<const base::Message*, 10> all{
      &malformed,          &mismatched_tag, &unclosed_element, &unknown_entity, &doctype_refused,
      &repeated_attribute, &not_utf8,       &nested_too_deep,  &too_large,      &no_element};
  return all;
}

}  // namespace xml
