// Tables as a person would paste them, and what is imported of them.
#pragma once

#include "import/import.h"

#include <string>

namespace pasted {

// Rows parted by line breaks, cells by « | »; a title above them.
import_::Source source(const std::string& rows);

// A table of Word: cells may be merged. A cell is «columns×rows:words», the sizes may be left out.
import_::Source table(const std::string& rows);

import_::Imported imported(const import_::Source& source, const import_::Wish& wish = {});

// What stands below `columns:` and the keys of the columns, without comments and indents.
std::string rows_of(const import_::Imported& imported);

inline const std::string head = "№ п/п | Мероприятие | Срок | Исполнители\n";

}  // namespace pasted
