// The joined package: what follows from one document for another. Called once each, in this order, by decode_package.
#pragma once

#include "base/diagnostic.h"
#include "model/package.h"

namespace decode {

// Head lines, kind of document and ordering word where the author gave none.
void make_heads(model::Package& package, base::Diagnostics& diagnostics);

// Titles of approval and acquaintance sheets where the author gave none; posts with their units and bodies.
void make_sheets(model::Package& package, base::Diagnostics& diagnostics);

// Numbers of appendices by their order, then each appendix's mark from the act, field by field where not set by hand.
void make_marks(model::Package& package, base::Diagnostics& diagnostics);

// Splits «руководители МОУО, ОО» into bodies; prints first uses in full («(далее – …)») or makes the legend.
void name_bodies(model::Package& package);

// Collects what `<id>` may name, then prints every reference.
void resolve_references(model::Package& package, base::Diagnostics& diagnostics);

// Numbers the notes by their marks in the text, each by its look, and gives a mark its words.
void place_footnotes(model::Package& package, base::Diagnostics& diagnostics);

// Reads the relations of forms, which may name tables of other forms.
void read_relations(model::Package& package, base::Diagnostics& diagnostics);

}  // namespace decode
