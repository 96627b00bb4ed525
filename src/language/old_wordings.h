// Words of another act that are quoted in order to go: «слова «до 31 июня» заменить словами …», «слова «…» исключить»,
// «вместо «31 ноября» следует читать «30 ноября»». They stand as that act has them, slips included: nobody may mend
// them, or the change would not find its place.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

struct OldWording {
  std::size_t first = 0, end = 0;  // bytes of the line, within the marks
};

std::vector<OldWording> find_old_wordings(std::string_view line);

}  // namespace language
