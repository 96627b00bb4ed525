// Widths of a table's columns on its sheet.
#pragma once

#include "forms/field_map.h"
#include "forms/text_meter.h"
#include "model/form.h"

#include <span>
#include <vector>

namespace forms {

// By column of the sheet that these tables (indices in the form) stand on. Words of head and captions stay whole; the
// tables fill the paper's width where they are not made of numbers only, and may be wider than it: printing scales them
// down.
std::vector<base::Length> column_widths(const model::Form& form, const FieldMap& map,
                                        std::span<const std::size_t> tables, TextMeter& meter);

// Of the paper, without margins.
base::Length printed_width(model::Orientation page);

// A head cell is turned when the author says so, else when its words do not fit upright in so narrow a column.
bool is_turned(const model::FormColumn& leaf, base::Length width, TextMeter& meter);

}  // namespace forms
