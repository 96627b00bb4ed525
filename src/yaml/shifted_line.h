// Broken structure that one shifted line explains.
#pragma once

#include "yaml/findings.h"

#include <string_view>

namespace yaml {

// YAML notices a line that stands a blank too far to the left or right only below it, often at a line that is right;
// who obeys that finding makes things worse. So lines near the first finding are moved by a blank or two, one at a
// time, and the text is read again: where one move ends every complaint, that line is the finding and the others go.
// Only for findings about structure, and within a budget of bytes read.
void blame_shifted_line(std::string_view text, Findings& findings);

}  // namespace yaml
