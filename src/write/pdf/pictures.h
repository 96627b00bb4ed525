// Pictures as image XObjects (ISO 32000-1, 8.9.5), pages of foreign files as forms: one a picture, however often pages
// show it. They are named P0, P1 … in the order of the document's pictures.
#pragma once

#include "base/hash.h"
#include "pages/document.h"
#include "write/pdf/deflate.h"
#include "write/pdf/object_file.h"

#include <string>

namespace pdf {

// The entries of the page's resources; empty when there are none. What the pictures show goes into `content`, too.
std::string add_pictures(ObjectFile& file, Deflater& deflater, const pages::Document& document, base::Hash& content);

void append_pictures(std::string& out, const pages::Page& page, const pages::Document& document);

}  // namespace pdf
