#include "app/shortened.h"

#include <algorithm>

namespace app {

std::string shortened(std::string_view text, std::size_t most_words) {
  std::string out;
  std::size_t count = 0;
  constexpr std::string_view blanks = " \n\t";
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
    if (count++ == most_words) return out + " …";
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    out += (out.empty() ? "" : " ") + std::string(text.substr(at, end - at));
    at = text.find_first_not_of(blanks, end);
  }
  return out;
}

}  // namespace app
