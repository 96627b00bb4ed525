// What a template of an approval sheet may show. Lends the words of the sheet, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "model/approval.h"

#include <string>

namespace compose {

struct ApprovalColumnItem {
  Shown heading;
  std::string width;  // as in views/columns.h
  std::string weight;
};

// One of the three is set, or post and name, or none (a place to sign).
struct VisaCell {
  Shown post;
  Shown name;
  Shown words;
};

struct VisaRow {
  std::vector<VisaCell> cells;
};

struct PreparedBy {
  Shown post;
  Shown name;
};

struct ApprovalView {
  std::vector<Line> title;
  std::vector<ApprovalColumnItem> columns;
  std::vector<VisaRow> visas;
  std::vector<PreparedBy> prepared_by;  // one or none
};

ApprovalView view_of(const model::ApprovalSheet& sheet);
Fields approval_fields();

}  // namespace compose
