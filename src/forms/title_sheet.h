// The sheet of a form's title page and of its lines to write on.
#pragma once

#include "forms/field_map.h"
#include "forms/lists.h"
#include "forms/text_meter.h"
#include "model/form.h"
#include "sheets/workbook.h"

namespace forms {

// Demands that the form has a title page or lines.
sheets::Sheet title_sheet(sheets::Workbook& workbook, const model::Form& form, const FieldMap& map, Lists& lists,
                          TextMeter& meter);

}  // namespace forms
