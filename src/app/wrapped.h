// Text laid on the lines of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace app {

// `line` broken between words so that no line is wider than `width` columns; lines behind the first begin with
// `indent`. Colours take no room; a word that is wider alone stays whole. With a width of 0 the text stays as it is.
std::string wrapped(std::string_view line, std::size_t width, std::string_view indent);

}  // namespace app
