// The head of a table: captions over captions, narrow ones turned.
#pragma once

#include "forms/drawing.h"
#include "forms/field_map.h"
#include "model/form.h"

namespace forms {

void draw_head(Pen& pen, const model::FormTable& table, const TablePlace& place);

}  // namespace forms
