// Deadlines inside running text: «представить отчёт до 5 июня 2020 года», «сообщить в течение 3 рабочих дней».
#pragma once

#include "model/deadline.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace language {

struct DuePhrase {
  std::size_t first = 0, length = 0;  // bytes of the line
  model::DeadlineTerm term;
};

// Only what is certain: a day that something is due by, a length of time, how often. Ages («до 18 лет»), spans that are
// no duty («с 1 января по 31 мая») and events are left out. In the order of the line.
std::vector<DuePhrase> find_due_phrases(std::string_view line);

}  // namespace language
