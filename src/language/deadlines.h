// The commonest words of deadlines to spans of days: «до 5 июня 2020 года», «май – июнь 2020 г.», «2020 – 2024 годы»
// and lists of them at commas. Whole words only, every part with its own year; anything else is not understood, never
// guessed.
#pragma once

#include "model/deadline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace language {

std::optional<std::vector<model::DaySpan>> find_deadline(std::string_view words);

}  // namespace language
