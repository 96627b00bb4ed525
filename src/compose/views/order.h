// What a template of an act may show. Lends the words of the order, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "model/order.h"

namespace compose {

struct PointItem {
  Shown number;  // «2.1.»; empty for an unnumbered paragraph
  Shown words;
  int level = 1;
};

struct SignatureItem {
  std::vector<Line> post;
  Shown name;
};

struct AppendixItem {
  model::DocumentId document;
  Shown number;  // empty for a sole appendix
};

struct OrderView {
  bool draft = false;
  std::string emblem;  // name of the issuer's picture; empty: none
  std::vector<Line> head;
  Shown heading;
  Shown date;    // empty: to be left blank, on a rule
  Shown number;  // likewise
  Shown place;
  Shown title;
  Shown preamble;
  Shown verb;                     // empty: none (распоряжение)
  bool verb_alone = false;        // on a line of its own, not at the end of the preamble
  std::vector<PointItem> points;  // all levels, in reading order
  std::vector<SignatureItem> signatures;
  std::vector<Line> executor;
  std::vector<Line> distribution;
  std::vector<AppendixItem> appendices;
};

OrderView view_of(const model::Order& order);
Fields order_fields();

}  // namespace compose
