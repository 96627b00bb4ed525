// What a template of a regulation may show. Lends the words of the regulation, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "compose/views/points.h"
#include "compose/views/signatures.h"
#include "model/regulation.h"

#include <string>
#include <vector>

namespace compose {

struct RegulationPartItem {
  Shown number;
  Shown title;
  std::vector<PointItem> points;
  base::Origin anchor;
  bool new_page = false;
  std::string space;  // before it; empty: none by hand
};

struct RegulationView {
  std::string orientation;
  bool own_numbers = false;  // pages are counted from 1 in this document
  std::vector<Line> mark;
  std::vector<Line> approval;
  std::vector<Line> also;  // a second mark
  std::vector<StampRow> stamps;
  Shown title;
  Shown edition;
  Shown preamble;
  std::vector<RegulationPartItem> parts;
  std::vector<SignatureLevel> signatures;
};

RegulationView view_of(const model::Regulation& regulation);
Fields<RegulationView> regulation_fields();

}  // namespace compose
