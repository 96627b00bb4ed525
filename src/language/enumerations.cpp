#include "language/enumerations.h"

namespace language {

std::vector<Item> items_of(std::string_view line) {
  std::vector<Item> items;
  std::size_t first = 0;
  int depth = 0;
  const auto add = [&](std::size_t end, char behind) {
    std::size_t from = first;
    while (from < end && line[from] == ' ') ++from;
    std::size_t to = end;
    while (to > from && line[to - 1] == ' ') --to;
    if (from < to) items.push_back({from, to, behind});
  };
  for (std::size_t at = 0; at < line.size(); ++at) {
    const std::string_view rest = line.substr(at);
    if (rest.starts_with("(") || rest.starts_with("«")) ++depth;
    if ((rest.starts_with(")") || rest.starts_with("»")) && depth > 0) --depth;
    if (depth == 0 && (line[at] == ',' || line[at] == ';')) {
      add(at, line[at]);
      first = at + 1;
    }
  }
  add(line.size(), '\0');
  return items;
}

}  // namespace language
