// A questionnaire as a workbook to be filled in.
//
// In: the form, what is said of the act that asks for it, a shaper that has Liberation Serif. Out: a cover, one sheet a
// table, and hidden sheets with the lists of choices and the map of the fields. Only the cells of field_map are open,
// each has a name, a type and a prompt. All words of the author are strings, never formulas; words longer than a cell
// shows end in «…». Refuses with a Failure a form that is larger than a sheet. Reports nothing else: decode has checked
// the form, and words the face lacks are reported where they are printed.
#pragma once

#include "fonts/shaper.h"
#include "model/form.h"
#include "model/requisites.h"
#include "sheets/workbook.h"

namespace forms {

sheets::Workbook blank(const model::Form& form, const model::Requisites& requisites, fonts::Shaper& shaper);

}  // namespace forms
