// A template and a view to flow.
//
// In: a checked template, the view its fields were checked against, the styles of `out`. `anchor` is where the document
// comes from that the view shows. Out: pages added to `out`, whose pictures are those a template may show. Reports only
// what a value can still break: an attribute made of a field that says nothing fitting, a picture that is not there;
// once for each attribute. A style that the sheet lacks is told by check_styles; here the sheet's first stands in its
// place.
#pragma once

#include "base/diagnostic.h"
#include "blocks/document.h"
#include "compose/template.h"

#include <functional>

namespace compose {

// Called for an <include>, at its place in the order of pages.
using Include = std::function<void(const model::DocumentId& document, const Node& at)>;

void expand(const Template& source, const void* view, base::Origin anchor, const Include& include,
            blocks::Document& out, base::Diagnostics& diagnostics);

}  // namespace compose
