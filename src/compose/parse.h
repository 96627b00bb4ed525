// The part of parse_template behind reading the XML.
#pragma once

#include "compose/template.h"
#include "xml/element.h"

namespace compose {

Template parse_root(const xml::Element& root, const base::SourceFile& file, AnyFields fields,
                    const blocks::StyleSheet& styles, base::Diagnostics& diagnostics, const Parts& parts = {});

}  // namespace compose
