// word/comments.xml: what the check says of the words of the document.
#pragma once

#include "base/stamp.h"
#include "blocks/document.h"

#include <string>

namespace docx {

std::string comments_part(const blocks::Document& document, const base::Stamp& stamp);

}  // namespace docx
