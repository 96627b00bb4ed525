#include "layout/layout.h"

#include "base/limits.h"
#include "layout/flow.h"
#include "layout/messages.h"
#include "layout/page_filler.h"

#include <string>

namespace layout {

pages::Document layout(const blocks::Document& settled, Kept& kept, base::Diagnostics& diagnostics) {
  pages::Document out;
  WordStore words;
  Structure structure(out.nodes);
  Typesetter setter(settled.styles, kept, diagnostics, words, settled.final_act);
  Footnotes footnotes(settled.footnotes);
  PageFiller filler(out, setter, words, footnotes, settled.foot_words, base::limits::pages);
  bool whole = true;
  for (const blocks::Section& section : settled.sections) {
    const Flow flow = measure_section(section, filler.area_of(section.landscape), setter, structure, footnotes);
    if (flow.items.empty()) continue;
    whole = filler.fill(flow, section);
    if (!whole) break;
  }
  if (!whole) diagnostics.report(too_many_pages, {}, {std::to_string(base::limits::pages)});
  if (out.pages.empty()) filler.fill({}, {});
  out.words = words.copies();
  for (const pages::Page& page : out.pages)
    for (const pages::PlacedPicture& placed : page.pictures) {
      const base::Picture& shown = settled.pictures.at(placed.name);
      out.pictures.emplace(placed.name, shown);
      if (shown.coding == base::Coding::pdf_page) out.pictures.emplace(shown.file, settled.pictures.at(shown.file));
    }
  return out;
}

}  // namespace layout
