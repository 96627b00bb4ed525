// The words of a deadline to their meaning and back: «до 5 июня 2020 г.», «ежеквартально, не позднее 15 числа месяца,
// следующего за отчётным кварталом», «в течение 5 рабочих дней со дня получения заявления».
//
// In: one expression in Russian, of up to 1,000 bytes. Out: what it means, doubts included; nothing where a word of it
// is not understood, for a wrong day is worse than none. Time is linear in the words. docs/deadlines.md has the forms.
#pragma once

#include "model/deadline.h"

#include <optional>
#include <string>
#include <string_view>

namespace language {

std::optional<model::Deadline> find_deadline(std::string_view words);

// Whether a month, a day, a unit of time, a season or how often stands in the words, or how they begin says that they
// tell when («в зависимости от …»), understood or not.
bool names_time(std::string_view words);

}  // namespace language
