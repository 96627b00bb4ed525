// Words of strangers on a terminal: a file may be named by any bytes, and a terminal obeys some of them.
#pragma once

#include <string>
#include <string_view>

namespace base {

// The text with what is no visible character told by its number: control characters and bytes that are no UTF-8 as
// \x1B, line separators and marks that turn the direction of writing as \u{202E}.
std::string printable(std::string_view text);

}  // namespace base
