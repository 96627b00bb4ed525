// Pages to PDF/A-1b (ISO 19005-1, PDF 1.4), through PoDoFo as an object writer.
//
// In: pages, the faces they name, the stamp, the sRGB profile. Out: the file's bytes, the same for the same input.
// Embeds a subset of each face used; the text layer returns the words of the pages exactly.
#pragma once

#include "base/bytes.h"
#include "base/stamp.h"
#include "fonts/font_set.h"
#include "pages/document.h"

namespace pdf {

struct PdfOptions {
  base::Bytes icc_profile;  // ICC v2, three channels
};

base::Bytes write_pdf(const pages::Document& document, const fonts::FontSet& fonts, const base::Stamp& stamp,
                      const PdfOptions& options);

}  // namespace pdf
