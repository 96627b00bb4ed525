#include "validate/messages.h"

#include <array>

namespace validate {

std::span<const base::Message* const> messages() {
  using namespace message;
  static constexpr std::array all{
      &unknown_key,
      &unknown_key_near,
      &misspelt_key,
      &key_cut_by_comma,
      &prose_as_key,
      &prose_in_braces,
      &missing_key,
      &missing_one_of,
      &only_one_of,
      &missing_beside,
      &bad_key_name,
      &too_few_keys,
      &too_many_keys,
      &swallowed_key,
      &cells_in_text,
      &tab_in_text,
      &list_of_other_dashes,
      &empty_value,
      &text_expected,
      &quotes_needed,
      &number_expected,
      &whole_number_expected,
      &boolean_expected,
      &list_expected,
      &keys_expected,
      &text_or_list_expected,
      &text_or_keys_expected,
      &list_or_keys_expected,
      &wrong_kind,
      &not_in_list,
      &not_in_list_near,
      &pattern,
      &pattern_with_example,
      &too_short,
      &too_long,
      &empty_list,
      &too_few_items,
      &too_many_items,
      &repeated_item,
      &nothing_contained,
      &too_small,
      &too_great,
      &not_a_multiple,
      &impossible_date,
      &no_form_fits,
      &several_forms_fit,
      &not_allowed,
      &unit_missing,
      &more_findings,
  };
  return all;
}

}  // namespace validate
