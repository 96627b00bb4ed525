// Lines and columns of a text file, as editors and people count them.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace base {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Columns count code points; both count from 1.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

// The place of a byte of the file; of the file's end when there are fewer. A byte order mark is no column.
Place place_of_byte(std::string_view bytes, std::size_t byte);

// Where one stands after reading `bytes` from `place` on.
Place place_after(Place place, std::string_view bytes);

}  // namespace base
