// Words that would be read as a coded sign.
//
// In a workbook «_x0041_» stands for «A» (ECMA-376 part 1, 22.9.2.19, ST_Xstring; 22.4.2.14, vt:lpstr and its kin). The
// library writes an author's words as they are, so the line that begins such a code is coded itself: «_x005F_x0041_».
// Done on the parts it made, for its limits count letters before the escape, as Excel's do.
#pragma once

#include "xml/archive.h"

#include <string>
#include <string_view>
#include <vector>

namespace xlsx {

std::string escaped(std::string_view text);

// `changed` holds parts that replace those of `parts`; whatever has a code in it stands there afterwards, escaped.
void escape_codes(const std::vector<xml::Part>& parts, std::vector<xml::Part>& changed);

}  // namespace xlsx
