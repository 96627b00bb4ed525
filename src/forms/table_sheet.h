// Tables of a questionnaire as a sheet.
#pragma once

#include "forms/field_map.h"
#include "forms/lists.h"
#include "forms/text_meter.h"
#include "model/form.h"
#include "sheets/workbook.h"

#include <cstddef>
#include <span>
#include <string>

namespace forms {

// The tables (indices in the form) that share a sheet, one below another. `page_header` stands at the top of each
// printed page.
sheets::Sheet table_sheet(sheets::Workbook& workbook, const model::Form& form, const FieldMap& map,
                          std::span<const std::size_t> tables, const std::string& page_header, Lists& lists,
                          TextMeter& meter);

}  // namespace forms
