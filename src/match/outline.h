// A document as the parts that people speak of one by one, each with all it says: what two documents are compared by.
//
// The parts stand in reading order, a part before what it holds; the first is the document itself. Every printed word
// of the document is in a field of one of them (tests/match holds it to that), and so is what is not printed but meant.
#pragma once

#include "match/items.h"
#include "model/deadline_days.h"
#include "model/package.h"

#include <cstddef>
#include <string>
#include <vector>

namespace match {

enum class PartKind {
  document,
  part,
  section,
  row,
  row_group,  // words across the table
  point,
  paragraph,  // under a point
  table,
  table_row,
  picture,
  column,
  line,  // of an introduction, notes, a legend
  footnote,
  appendix,
  signature,
  stamp,
  visa,
  visa_group,
  remark,
  recipient,
  form_table,
  form_row,
  relation,
  title_item,  // of a form's first sheet
  blank_line,
  signer,
  body,
  unit,
  term,
};

struct Field {
  std::string key;      // measure, deadline, title: as in YAML where it has a key there
  std::string heading;  // what print calls it: «Срок исполнения»; empty: nothing
  std::string words;    // as printed
  // What the author gave to it: without what the program made, references by their ids. Where it is the same and the
  // words are not, the words follow from another change.
  std::string said;
};

struct Part {
  PartKind kind = PartKind::document;
  std::size_t parent = 0;  // of the document: itself
  std::string id;          // the author's; empty: none
  std::string label;       // «2.1», without its final stop
  std::string called;      // the key of a line: legend, notes, goals
  bool label_by_hand = false;
  std::size_t known_by = 0;  // field whose words tell what it is; beyond them: none does
  std::vector<Field> fields;
  std::vector<model::WrittenDeadline> deadlines;
  std::vector<std::string> bodies;  // «руководители МО (по согласованию)», as the author names them
  std::vector<std::string> body_ids;
};

struct Outline {
  model::DocumentId document;
  std::vector<Part> parts;
  model::DeadlineContext period;  // against which deadlines are read
};

Outline outline_of(const model::Document& document);
Outline outline_of(const model::Register& bodies);

// What a part is known by: a measure, a point's text, a title.
const std::string& words_of(const Part& part);

}  // namespace match
