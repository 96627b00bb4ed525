// Pages to PDF/A-1b (ISO 19005-1, PDF 1.4), through PoDoFo as an object writer.
//
// In: pages, the faces they name (with what was made of them for documents before), the stamp, the sRGB profile. Out:
// the file's bytes, the same for the same input, whatever was made before. Embeds a subset of each face used; the text
// layer returns the words of the pages exactly.
#pragma once

#include "base/bytes.h"
#include "base/stamp.h"
#include "pages/document.h"
#include "write/pdf/colour_profile.h"
#include "write/pdf/font_streams.h"

namespace pdf {

base::Bytes write_pdf(const pages::Document& document, FontShelf& shelf, const base::Stamp& stamp,
                      const ColourProfile& profile);

}  // namespace pdf
