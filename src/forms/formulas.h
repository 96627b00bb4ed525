// What a workbook counts itself.
#pragma once

#include "forms/field_map.h"
#include "model/form.h"
#include "sheets/workbook.h"

namespace forms {

// Places a counted number is rounded to: the column's own, else none of a whole number, one of a percentage, two of any
// other.
int decimals_of(const model::FormColumn& leaf, const model::FormRow& row);

// The formula of a counted cell. It shows nothing while it cannot be counted: a cell it reads is empty, all cells of a
// sum are, or a divisor is zero. Words in a cell count as 0; the cell itself is marked as wrong. Refuses with a Failure
// what is longer than a spreadsheet takes.
sheets::Formula written_formula(const model::Formula& formula, model::CellIndex at, const model::FormulaTable& table,
                                const TablePlace& place, int decimals);

}  // namespace forms
