// An appendix of words: положение, порядок, правила, состав, перечень. Titled parts with numbered points.
#pragma once

#include "model/ahead.h"
#include "model/mark.h"
#include "model/orientation.h"
#include "model/point.h"
#include "model/signature.h"

#include <vector>

namespace model {

// A regulation without parts has one part without title.
struct RegulationPart {
  AnchorId id;
  Label label;  // «I.»
  Text title;
  std::vector<Point> points;
  base::Span span;
  bool numbers_anew = false;  // `restart`: its points count from the beginning, whatever stands above
  Ahead ahead = {};
};

struct Regulation {
  Mark mark;
  std::vector<PersonalStamp> stamps;
  Text title;
  Text edition;  // «(в ред. приказа от … № …)»
  Orientation page = Orientation::portrait;
  bool own_page_numbers = false;
  Text preamble;
  std::vector<RegulationPart> parts;
  std::vector<Footnote> footnotes;
  bool notes_anew = false;  // their marks count from the beginning in each part
  std::vector<Signature> signatures;
};

}  // namespace model
