#include "layout/messages.h"

#include <array>

namespace layout {

std::span<const base::Message* const> messages() {
  static constexpr std::array<const base::Message*, 10> all = {
      &word_wider_than_column, &missing_glyph,       &too_many_pages,         &word_wider_than_line,
      &missing_glyph_in_final, &right_to_left_boxed, &right_to_left_in_final, &number_wider_than_column,
      &number_wider_than_line, &word_cut_in_head};
  return all;
}

}  // namespace layout
