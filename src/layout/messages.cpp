#include "layout/messages.h"

#include <array>

namespace layout {

std::span<const base::Message* const> messages() {
  static constexpr std::array<const base::Message*, 4> all = {&word_wider_than_column, &missing_glyph, &too_many_pages,
                                                              &word_wider_than_line};
  return all;
}

}  // namespace layout
