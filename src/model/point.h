// Points of an act or of a regulation, with all that may stand in them.
#pragma once

#include "model/ahead.h"
#include "model/deadline.h"
#include "model/footnote.h"
#include "model/ids.h"
#include "model/numbering.h"
#include "model/picture.h"
#include "model/table.h"
#include "model/text.h"

#include <string>
#include <variant>
#include <vector>

namespace model {

// What a point does: the key its text stands under.
enum class PointKind { text, approve, instruct, recommend, repeal, entry, publish, control };

// What stands under a point's text: further paragraphs, tables, pictures, quoted new wording (its marks «…» are made by
// decode).
struct PointPart {
  std::variant<Text, Table, Picture> content;
  bool quoted = false;
  Ahead ahead = {};
};

struct Point {
  AnchorId id;  // empty when nothing points here
  Label label;  // «2.1.»; empty words: an unnumbered paragraph
  int level = 1;
  PointKind kind = PointKind::text;
  Text text;
  std::vector<PointPart> body;  // under the text
  std::vector<WrittenDeadline> deadlines;
  Text addressee;             // own or inherited from the parent
  std::string delegated;      // the law that hands these powers over to local bodies; printed nowhere
  Link<DocumentId> document;  // what the point approves
  Link<DocumentId> form;      // the questionnaire whose answers the point demands
  Link<AnchorId> row;         // the plan's row that sets the same duty
  Ahead ahead;
  base::Span span;
  std::vector<Point> points;
};

}  // namespace model
