// An act: приказ, распоряжение, постановление.
#pragma once

#include "base/date.h"
#include "model/body.h"
#include "model/deadline.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/numbering.h"
#include "model/text.h"

#include <string>
#include <vector>

namespace model {

enum class Status { draft, final };

// What a point does: the key its text stands under.
enum class PointKind { text, approve, instruct, recommend, repeal, entry, publish, control };

struct Point {
  AnchorId id;  // empty when nothing points here
  Label label;  // «2.1.»; empty words: an unnumbered paragraph
  int level = 1;
  PointKind kind = PointKind::text;
  Text text;
  std::vector<Deadline> deadlines;
  Text addressee;             // own or inherited from the parent
  Link<DocumentId> document;  // what the point approves
  Link<DocumentId> form;      // the questionnaire whose answers the point demands
  Link<AnchorId> row;         // the plan's row that sets the same duty
  base::Span span;
  std::vector<Point> points;
};

// The ordering word («приказываю») as printed, spacing and colon included. Empty text: none (распоряжение).
struct Verb {
  Text text;
  bool by_hand = false;
  bool own_line = true;
};

struct Signature {
  std::vector<Text> post;  // 1 to 5 lines
  Text name;               // «И.О. Фамилия»
  std::string plain_name;
};

struct Appendix {
  DocumentId document;
  Written<int> number;  // by order of `appendices:`; no meaning for a sole appendix
  base::Span span;
};

struct Order {
  std::string act;  // приказ, in lower case
  Text heading;     // kind of document as printed: ПРИКАЗ
  Status status = Status::draft;
  BodyId issuer;
  base::Span issuer_span;
  std::vector<Text> head;       // lines of the issuing body's name
  Written<base::Date> date;     // empty words: blank, on a rule
  Written<std::string> number;  // likewise
  Text place;
  Text title;
  Text preamble;
  Verb verb;
  std::vector<Point> points;
  std::vector<Signature> signatures;
  std::vector<Appendix> appendices;
  std::vector<Text> executor;      // «Исп. …», one line each
  std::vector<Text> distribution;  // «Разослать: …»
};

}  // namespace model
