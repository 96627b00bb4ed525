// Authors' words cut to what a workbook holds.
#pragma once

#include <cstddef>
#include <string>

namespace forms {

// A cell of the highest row shows no more than this, and Excel itself stops at 32767.
inline constexpr std::size_t shown_units = 8000;

// Text of at most so many UTF-16 units; what was cut ends in «…».
std::string fitted(std::string text, std::size_t units);

}  // namespace forms
