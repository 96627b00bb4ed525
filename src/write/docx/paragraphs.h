// A paragraph with what its place adds to its style, and what ends a section.
#pragma once

#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

struct Setting {
  base::Length text_width;                         // of the area that the paragraph stands in
  base::Length more_before = {};                   // room before it, beside that of its style
  bool new_page = false;                           // it begins a page
  bool keep_with_next = false;                     // also where it does not say so
  const blocks::Section* ends = nullptr;           // the section that ends with it
  blocks::Revision mark = blocks::Revision::none;  // of a spacer
};

void write_paragraph(const blocks::Paragraph& paragraph, const Setting& setting, Parts& parts, xml::Writer& out);

// A paragraph without words, as high as `height`: between two tables, behind the last one.
void write_spacer(base::Length height, const Setting& setting, Parts& parts, xml::Writer& out);

// w:sectPr of a section. `before`: that which its pages were of in the earlier edition; nothing: it itself.
void write_section(const blocks::Section& section, Parts& parts, xml::Writer& out,
                   const blocks::Section* before = nullptr);

}  // namespace docx
