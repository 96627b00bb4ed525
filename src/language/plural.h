// A number with its noun: 1 ошибка, 2 ошибки, 5 ошибок, 11 ошибок, 21 ошибка.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace language {

struct Noun {
  std::string_view one, few, many;
};

std::string counted(std::int64_t number, const Noun& noun);

}  // namespace language
