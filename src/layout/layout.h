// Flow to pages. Pure: the same blocks give the same pages.
//
// In: a document that is settled: widths, joins and keeps are data. Out: pages with every word at its place and the
// tree of structure. Reports what cannot be shown as asked (a code point without glyph, a word wider than its cell);
// refuses more pages than base/limits.h allows.
#pragma once

#include "base/diagnostic.h"
#include "blocks/document.h"
#include "layout/kept.h"
#include "pages/document.h"

namespace layout {

pages::Document layout(const blocks::Document& settled, Kept& kept, base::Diagnostics& diagnostics);

}  // namespace layout
