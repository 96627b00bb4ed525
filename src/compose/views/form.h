// What a template of a printed questionnaire may show. Lends the words of the form, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "compose/views/title_page.h"
#include "model/form.h"

#include <string>

namespace compose {

struct FormColumnItem {
  std::string width;  // as in views/column_width.h
  std::string weight;
};

struct HeadCell {
  Shown words;
  std::string addition;  // unit and options that the caption does not say: «, кв. м», « (да/нет)»
  int columns = 1;
  int rows = 1;
  bool rotated = false;  // as the author says, else a long word over a narrow column
  base::Origin anchor;
};

struct HeadRow {
  std::vector<HeadCell> cells;
};

struct FormCell {
  Shown words;
  std::string addition;
  int columns = 1;
  bool label = false;  // a caption; else a number, an X or a cell to fill in
  int indent = 0;      // of a caption: 0 to 3
};

struct FormRowItem {
  bool heading = false;
  std::string height;  // least height: more where prose is to be written
  std::vector<FormCell> cells;
  base::Origin anchor;
};

struct FormTableItem {
  Shown number;
  Shown title;
  std::vector<PageItem> lines;  // to write on
  std::vector<Line> legend;
  Shown unit;
  std::string look;  // name of the table's style: «form», for many columns «form-wide»
  std::vector<FormColumnItem> columns;
  std::vector<HeadRow> head;
  std::vector<Line> column_numbers;
  std::vector<FormRowItem> rows;
  std::vector<NoteItem> footnotes;
  std::vector<Line> notes;
  base::Origin anchor;
};

// A place to write on, with small words under it that say what.
struct SignerBlankItem {
  Shown words;  // a rule made of underscores, which every reader of the document keeps; or a name already known
  std::string caption;
  int columns = 1;
};

// Over the columns of the grid: four to write in and the rest of the page.
struct SignerItem {
  Shown who;
  int columns = 1;
  std::vector<SignerBlankItem> blanks;
  int rest = 1;  // columns that stay empty at the end
};

struct FormView {
  std::string orientation;
  std::vector<Line> mark;
  std::vector<Line> approval;  // «УТВЕРЖДЕН …», where it stands apart from the mark
  std::vector<Line> also;      // a second mark
  Shown title;                 // empty where the title page shows it
  Shown edition;               // likewise
  bool titled = false;         // there is a title page, which then bears the marks
  bool marked = false;
  std::vector<PageItem> title_page;
  std::vector<FormTableItem> tables;
  std::vector<SignerItem> signers;
};

FormView view_of(const model::Form& form);
Fields<FormView> form_fields();

}  // namespace compose
