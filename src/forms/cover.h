// The first sheet: which act asks, by when, who answers, and how to fill the form in.
#pragma once

#include "forms/field_map.h"
#include "forms/lists.h"
#include "forms/text_meter.h"
#include "model/form.h"
#include "model/requisites.h"
#include "sheets/workbook.h"

namespace forms {

// The act in one line: «приказ от 15.05.2020 № 01-21/744».
std::string act_line(const model::Requisites& requisites);

sheets::Sheet cover(sheets::Workbook& workbook, const model::Form& form, const model::Requisites& requisites,
                    const FieldMap& map, Lists& lists, TextMeter& meter);

}  // namespace forms
