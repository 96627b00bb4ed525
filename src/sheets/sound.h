// The limits of a workbook file, checked before anything is written. In: a workbook as its maker left it. Out: nothing.
// Refuses with a Defect all that Excel would repair or refuse although a writer lets it pass: ill-formed UTF-8, numbers
// that are none, long or reserved sheet names, names that read as cells, overlapping merges and validations, messages
// and formulas over their limits. Whoever makes a workbook from an author's text cuts and cleans it before.
#pragma once

#include "sheets/workbook.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sheets {

// Excel's limits (support.microsoft.com, «Excel specifications and limits»); lengths in UTF-16 units.
inline constexpr std::size_t sheet_name_limit = 31;
inline constexpr std::size_t text_limit = 32767;
inline constexpr std::size_t formula_limit = 255;  // of validations and highlights
inline constexpr std::size_t name_limit = 255;
inline constexpr std::size_t prompt_title_limit = 32;
inline constexpr std::size_t prompt_limit = 255;
inline constexpr std::size_t page_text_limit = 255;  // header, footer
inline constexpr std::size_t property_limit = 255;
inline constexpr std::uint32_t row_limit = 1'048'576;
inline constexpr std::uint32_t column_limit = 16'384;
inline constexpr base::Length row_height_limit = base::Length::pt(409);
inline constexpr base::Length column_width_limit = base::Length::mm(450);  // 255 digits of 11 pt

std::size_t utf16_length(std::string_view text);

// `^f\.[a-z0-9_.]+$`: a name of a field, never a cell, a function or a constant in any office program.
bool is_field_name(std::string_view name);

// 1 to 31 units, none of []:*?/\, no apostrophe at an end, no name that Excel keeps for itself.
bool is_sheet_name(std::string_view name);

// Letters of ASCII and Russian in lower case: sheet names and names differ by more than case.
std::string folded(std::string_view text);

void ensure_sound(const Workbook& workbook);

}  // namespace sheets
