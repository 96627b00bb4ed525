#include "language/quotations.h"

#include <algorithm>

namespace language {

bool inside_quotation(std::string_view line, std::size_t at) {
  const std::string_view before = line.substr(0, at);
  if (std::ranges::count(before, '"') % 2 != 0) return true;
  int depth = 0;
  for (std::size_t mark = before.find("«"); mark != std::string_view::npos; mark = before.find("«", mark + 1)) ++depth;
  for (std::size_t mark = before.find("»"); mark != std::string_view::npos; mark = before.find("»", mark + 1)) --depth;
  return depth > 0;
}

}  // namespace language
