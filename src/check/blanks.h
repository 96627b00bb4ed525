// Places left to be written in: what a typed requisite says, and what it leaves open.
#pragma once

#include "model/text.h"

#include <span>
#include <string_view>

namespace check {

// A letter or a digit stands in it: «», «___», «№», «.» say nothing.
bool says_something(std::string_view words);
bool says_something(const model::Text& text);
bool says_something(std::span<const model::Text> lines);

// «01-21/___», «12-…», «„   “ мая 2025 г.»: a number or a date that is typed in part.
bool leaves_room(std::string_view words);

}  // namespace check
