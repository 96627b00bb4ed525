// Where a value stands whose words did not change: «раздел 1 «Подготовка», строка 2 «Проверить …», мероприятие».
#pragma once

#include "app/changes.h"
#include "base/wording.h"

#include <string>

namespace app {

// Of what people read; of a setting, which has no place in print, its JSON pointer.
std::string setting_place(const SettingChange& change, base::Language language);

}  // namespace app
