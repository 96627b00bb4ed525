// Initials beside a surname and how they are spaced: «А.М. Камитов», «А. М. Камитов», «А.А.Пахомов», «Гордееву Н.А.».
// Lines as language/signs.h has them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace language {

struct Initials {
  std::size_t first = 0, length = 0;  // bytes of the line, the surname with them
  std::string one, two, surname;      // «А.», «М.», «Камитов»
  bool surname_first = false;
  bool spaced_inside = false;   // «А. М.»
  bool spaced_outside = false;  // «А.М. Камитов»

  [[nodiscard]] std::string written(bool inside, bool outside) const;
};

// Of two letters; of one there is nothing to be spaced.
std::vector<Initials> find_initials(std::string_view line);

}  // namespace language
