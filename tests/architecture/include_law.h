#pragma once

#include <string>
#include <string_view>
#include <vector>

// The one law of includes, read off the text of a source file: a folder includes only folders of lower floors, a
// foreign library is seen only by the folder that owns it, a header is guarded. What comes in is a path as an
// include spells it ("write/pdf/writer.cpp") and the file's text; what comes out is one line for each breach.
// Preprocessor conditions and comments over several lines are not understood: every line that looks like an
// include counts.
namespace architecture {

std::vector<std::string> breaches(std::string_view path, std::string_view text);

}  // namespace architecture
