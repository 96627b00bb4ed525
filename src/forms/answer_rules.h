// What open cells accept, what they say to the respondent, and how a wrong value is shown.
#pragma once

#include "forms/field_map.h"
#include "forms/lists.h"
#include "model/form.h"
#include "sheets/workbook.h"

#include <span>

namespace forms {

// Validations and highlights of these fields, all of one sheet.
void add_answer_rules(sheets::Sheet& sheet, const model::Form& form, std::span<const Field> fields, Lists& lists);

}  // namespace forms
