// What a file of Word carries unseen: the state it was made from as a custom XML part (ECMA-376-1, 22.5), the
// fingerprint of its source as a custom property (22.3). Word and its kin keep both.
#pragma once

#include "blocks/document.h"
#include "xml/archive.h"

#include <vector>

namespace docx {

std::vector<xml::Part> state_parts(const blocks::Document& document);

}  // namespace docx
