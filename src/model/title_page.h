// The first sheet of a printed form, and the lines to write on that forms bear outside their tables.
#pragma once

#include "model/text.h"

#include <string>
#include <variant>
#include <vector>

namespace model {

// Words in a frame; boxes of one row stand side by side.
struct PageBox {
  Text words;
  int weight = 1;  // share of the row's width
  bool framed = true;
};
struct BoxRow {
  std::vector<PageBox> boxes;
};

// A place to write on.
struct Blank {
  std::string id;  // stable inside the form: typed or its position («b3»)
  Text words;      // before it
  Text under;      // below it, in small type: «(полное наименование)»
};

// What stands on one printed line: «Тип здания: типовое ______ приспособленное ______». A longer line was divided by
// decode; only its first part has the words.
struct BlankLine {
  Text words;
  std::vector<Blank> blanks;
};

// A column of the code table: what it is the code of and, where known beforehand, the code; else a place for it.
struct FormCode {
  Blank name;
  Text value;
};
struct CodeTable {
  std::vector<FormCode> codes;
};

// The form's title, which then does not stand above the page.
struct PlacedTitle {
  bool framed = true;
};

using TitleItem = std::variant<BoxRow, BlankLine, CodeTable, PlacedTitle>;

}  // namespace model
