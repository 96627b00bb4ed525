#include "base/place.h"

#include "base/utf8.h"

#include <algorithm>

namespace base {

Place place_of_byte(std::string_view bytes, std::size_t byte) {
  const std::size_t begin = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  const std::size_t end = std::clamp(byte, begin, bytes.size());
  return place_after({1, 1}, bytes.substr(begin, end - begin));
}

Place place_after(Place place, std::string_view bytes) {
  for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
    bytes.remove_prefix(end + 1);
    place = {place.line + 1, 1};
  }
  return {place.line, place.column + static_cast<std::uint32_t>(count_code_points(bytes))};
}

}  // namespace base
