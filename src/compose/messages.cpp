#include "compose/messages.h"

#include <array>

namespace compose {

std::span<const base::Message* const> messages() {
  static constexpr std::array<const base::Message*, 28> all{
      &unknown_field,        &unknown_element,  &misplaced_element, &unknown_attribute, &missing_attribute,
      &wrong_value,          &unknown_style,    &unclosed_section,  &unopened_section,  &crossing_section,
      &overlapping_sections, &stray_text,       &broken_braces,     &not_a_text,        &unknown_kind,
      &wrong_root,           &include_circle,   &include_nowhere,   &include_too_deep,  &no_template,
      &sections_too_deep,    &repeats_too_much, &more_findings,     &no_part,           &unknown_part,
      &part_circle,          &too_many_parts,   &crowded_row};
  return all;
}

}  // namespace compose
