// The part of parse_template behind reading the XML.
#pragma once

#include "compose/template.h"
#include "xml/element.h"

namespace compose {

Template parse_root(const xml::Element& root, const base::SourceFile& file, AnyFields fields,
                    base::Diagnostics& diagnostics, const PartLookup& parts = {});

}  // namespace compose
