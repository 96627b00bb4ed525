#include "decode/messages.h"

#include <array>

namespace decode {

std::span<const base::Message* const> messages() {
  static constexpr std::array all{&unknown_reference,
                                  &unknown_body,
                                  &unknown_document,
                                  &impossible_date,
                                  &unreadable_date,
                                  &open_markup,
                                  &stray_close,
                                  &second_document,
                                  &unknown_row,
                                  &missing_genitive,
                                  &unknown_column_row,
                                  &repeated_id,
                                  &unknown_style,
                                  &unused_cell,
                                  &deadline_without_value,
                                  &unnumbered_reference,
                                  &repeated_appendix,
                                  &unreadable_pattern,
                                  &deep_row,
                                  &absurd_style,
                                  &wide_row,
                                  &unknown_note,
                                  &unused_note,
                                  &unreadable_sum,
                                  &unknown_money,
                                  &note_in_note,
                                  &ring_of_bodies,
                                  &circle_of_units,
                                  &too_many_columns,
                                  &nameless_note,
                                  &misplaced_deadline,
                                  &repeated_code,
                                  &unreadable_codes,
                                  &unreadable_formula,
                                  &unknown_formula_column,
                                  &unknown_formula_row,
                                  &circular_formula,
                                  &nothing_to_count,
                                  &column_number_count,
                                  &repeated_money,
                                  &unplaced_note,
                                  &unknown_totals_column,
                                  &no_columns};
  return all;
}

}  // namespace decode
