#include "layout/layout.h"

#include "base/limits.h"
#include "layout/flow.h"
#include "layout/messages.h"
#include "layout/page_filler.h"
#include "layout/table_columns.h"

#include <string>

namespace layout {

namespace {

base::Length text_width(const blocks::PageStyle& page, bool landscape) {
  const blocks::Margins& margins = landscape ? page.landscape : page.portrait;
  return (landscape ? page.height : page.width) - margins.left - margins.right;
}

}  // namespace

blocks::Document fix_widths(const blocks::Document& document, fonts::Shaper& shaper) {
  blocks::Document fixed = document;
  for (blocks::Section& section : fixed.sections) {
    const base::Length width = text_width(fixed.styles.page, section.landscape);
    for (blocks::Block& block : section.blocks)
      if (auto* table = std::get_if<blocks::Table>(&block))
        table->columns = fixed_columns(*table, width, fixed.styles, shaper);
  }
  return fixed;
}

pages::Document layout(const blocks::Document& fixed, fonts::Shaper& shaper, const language::Hyphenator& hyphenator,
                       base::Diagnostics& diagnostics) {
  pages::Document out;
  WordStore words;
  Structure structure(out.nodes);
  Typesetter setter(fixed.styles, shaper, hyphenator, diagnostics, words);
  Footnotes footnotes(fixed.footnotes);
  PageFiller filler(out, setter, words, footnotes, base::limits::pages);
  bool whole = true;
  for (const blocks::Section& section : fixed.sections) {
    const Flow flow = measure_section(section, filler.area_of(section.landscape), setter, structure, footnotes);
    if (flow.items.empty()) continue;
    whole = filler.fill(flow, section);
    if (!whole) break;
  }
  if (!whole) diagnostics.report(too_many_pages, {}, {std::to_string(base::limits::pages)});
  if (out.pages.empty()) filler.fill({}, {});
  out.words = words.copies();
  for (const pages::Page& page : out.pages)
    for (const pages::PlacedPicture& placed : page.pictures)
      out.pictures.emplace(placed.name, fixed.pictures.at(placed.name));
  return out;
}

}  // namespace layout
