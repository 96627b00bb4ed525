// The looks of a questionnaire's cells.
#pragma once

#include "sheets/format.h"

namespace forms::looks {

sheets::Format page_title();  // the form's title on the cover
sheets::Format context();     // the form's title above a table
sheets::Format table_title();
sheets::Format head(bool rotated);
sheets::Format column_number();  // «1 2 3 …» under the head
sheets::Format row_number();
sheets::Format caption(int level);      // of a row; deeper ones are indented
sheets::Format heading(int level);      // of a group of rows
sheets::Format blocked();               // X
sheets::Format computed(int decimals);  // locked, counted by the workbook
sheets::Format right();                 // a table's number and its unit, above it
sheets::Format empty();                 // locked and without words
sheets::Format note();
sheets::Format box(bool framed);  // of a title page
sheets::Format under();           // what a place to write on is for, below it
sheets::Format plain();           // words on the cover
sheets::Format mark();            // at the cover's right edge
sheets::Format list_item();       // of hidden sheets

// Open cells: tinted, so that a respondent sees at once what is asked of him.
sheets::Format input_words();
sheets::Format input_value();  // centred: numbers, years, да/нет
sheets::Format input_date();

inline constexpr int deepest_indent = 5;
inline constexpr base::Length indent_step = base::Length::mm(3.5);  // LibreOffice's; Excel's is 2.6 mm
inline constexpr sheets::Rgb wrong = 0xF4B0A8;                      // a value of the wrong type or beyond its bounds
inline constexpr sheets::Rgb doubtful = 0xFBD59B;                   // a part larger than its whole

}  // namespace forms::looks
