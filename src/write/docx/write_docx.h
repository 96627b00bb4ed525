// A document as a Word file (ECMA-376, transitional). In: settled blocks: widths are numbers, keeps and joins are
// facts; the stamp. Out: the bytes of the package, the same for the same input. Word breaks its own lines and pages, so
// nothing of `pages` is here.
//
// A person edits the file on: paragraphs and tables have the named styles of the sheet, numbers of points and marks of
// lists are Word's numbering with the labels as they were printed, notes are footnotes, page numbers a field.
//
// What Word cannot do as pages do is in `losses_of`.
#pragma once

#include "base/bytes.h"
#include "base/stamp.h"
#include "blocks/document.h"

namespace docx {

base::Bytes write_docx(const blocks::Document& document, const base::Stamp& stamp);

struct Losses {
  bool continuation_heads = false;  // words above a table on its next pages
  bool resumed_numbers = false;     // pages counted from the first of all again
  bool foreign_pages = false;       // pictures that are pages of a PDF
};

Losses losses_of(const blocks::Document& document);

}  // namespace docx
