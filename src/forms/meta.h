// The hidden sheet that says which form a workbook is, and where its fields stood when it was made.
#pragma once

#include "forms/field_map.h"
#include "model/form.h"
#include "model/requisites.h"
#include "sheets/workbook.h"

namespace forms {

// Rows «key, value» down to an empty row; then a head and one row a field.
sheets::Sheet meta(sheets::Workbook& workbook, const model::Form& form, const model::Requisites& requisites,
                   const FieldMap& map);

// The same facts as properties of the document, for whoever does not open the sheet.
std::vector<sheets::Property> properties(const model::Form& form, const model::Requisites& requisites,
                                         const FieldMap& map);

}  // namespace forms
