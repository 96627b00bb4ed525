// What a template of an approval or acquaintance sheet may show. Lends the words of the sheet, which must outlive the
// view.
#pragma once

#include "compose/views/lines.h"
#include "model/approval.h"

#include <string>

namespace compose {

struct ApprovalColumnItem {
  Shown heading;
  std::string width;  // as in views/column_width.h
  std::string weight;
};

struct RemarkItem {
  std::string number;
  std::string who;
  Shown words;
  Shown answer;
};

// What one column shows of a visa; nothing: a place to write.
struct VisaCell {
  bool remarks_attached = false;  // «Замечания прилагаются» stands above the post (ГОСТ Р 7.0.97-2016, 5.21)
  bool centred = false;
  std::string number;
  std::vector<Line> lines;
  std::vector<RemarkItem> remarks;
};

// In a table its cells, otherwise the rest.
struct VisaItem {
  base::Origin anchor;
  std::vector<VisaCell> cells;
  bool outside = false;
  bool remarks_attached = false;
  Shown post, rank, name, conclusion;
  Shown date;  // empty: to be left blank, on rules
};

struct VisaGroupItem {
  Shown title;
  std::vector<VisaItem> visas;
};

struct ApprovalView {
  std::string orientation;
  Shown urgency;
  std::vector<Line> mark;
  std::vector<Line> approval;  // «УТВЕРЖДЕН …», where it stands apart from the mark
  std::vector<Line> also;      // a second mark
  std::vector<Line> title;
  bool table = true;  // else every visa stands by itself
  int column_count = 0;
  std::vector<ApprovalColumnItem> columns;
  std::vector<Line> column_numbers;
  std::vector<VisaGroupItem> groups;
  std::vector<NoteItem> footnotes;
  std::vector<Line> notes;
  std::string fingerprint;                                                  // of a draft; empty: not printed
  bool captioned = false;                                                   // small words under the places to write in
  std::string caption_post, caption_signature, caption_name, caption_date;  // «(подпись)»; empty: none
  bool times = false;
  bool with_remarks = false;
  std::vector<RemarkItem> remarks;    // under the visas; empty where a column holds them
  std::vector<VisaItem> prepared_by;  // one or none
};

ApprovalView view_of(const model::ApprovalSheet& sheet);
Fields<ApprovalView> approval_fields();

}  // namespace compose
