// What in a line tells of a person: names, electronic addresses, mobile telephones. Those of offices are left out as
// far as their words tell.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

struct PersonalMark {
  std::size_t first = 0, length = 0;  // bytes of the line

  [[nodiscard]] std::string_view in(std::string_view line) const { return line.substr(first, length); }
};

// «Пылова Л.Ю.», «Иванова Ивана Ивановича» without a post beside it («заместителя министра Второго Б.Б.»); not «школа
// имени А.С. Пушкина», nor names inside «…».
std::vector<PersonalMark> find_private_names(std::string_view line);

// «lasa@mail.orb.ru», not «info@…», «minobr@…».
std::vector<PersonalMark> find_private_addresses(std::string_view line);

// «8-912-345-67-89», «+7 (912) 345 67 89».
std::vector<PersonalMark> find_mobile_telephones(std::string_view line);

}  // namespace language
