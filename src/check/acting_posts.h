// Who signs in the place of another: «И.о. министра», «Врио начальника».
#pragma once

#include <string_view>

namespace check {

// «И.о.», «И. о.», «Врио», «Вр.и.о.», «Исполняющий обязанности», «Временно исполняющая обязанности».
bool is_acting_post(std::string_view post);

}  // namespace check
