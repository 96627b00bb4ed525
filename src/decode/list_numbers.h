// Numbers that begin the items of a typed list: «1.», «1)», «а)», «a)».
#pragma once

#include <optional>
#include <string_view>

namespace decode {

enum class ListSigns { arabic_stop, arabic_bracket, cyrillic, latin };
inline constexpr int list_signs = 4;

struct ListNumber {
  ListSigns signs = ListSigns::arabic_stop;
  int number = 0;
};

// The number at the beginning of a line, with a blank and words behind it.
std::optional<ListNumber> find_list_number(std::string_view line);

}  // namespace decode
