// Package and templates to flow: model to blocks.
//
// In: a package whose numbers, marks and references are made; the templates of its kinds, already checked against the
// kinds' fields; the styles. Out: one document as flow. An `<include document=…>` shows another document of the
// package.
#pragma once

#include "base/diagnostic.h"
#include "blocks/document.h"
#include "compose/template.h"
#include "model/package.h"

namespace compose {

blocks::Document compose(const model::Package& package, const model::DocumentId& document, const Templates& templates,
                         const blocks::StyleSheet& styles, base::Diagnostics& diagnostics);

}  // namespace compose
