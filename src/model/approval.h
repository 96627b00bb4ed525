// Sheets that go round with an act: of approval, who visas a draft and with which conclusion (ГОСТ Р 7.0.97-2016, 5.20
// and 5.21), and of acquaintance, who has read the act.
#pragma once

#include "base/date.h"
#include "base/length.h"
#include "model/footnote.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/orientation.h"
#include "model/text.h"
#include "model/written.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

// A day as the sheet prints it, and what it means.
struct VisaDay {
  Text text;
  std::optional<base::Date> meaning;  // nothing: not given, or not understood
};

struct Remark {
  std::string number;  // «1.», through the sheet
  Text text;
  Text answer;  // empty: not answered yet
};

struct Visa {
  std::string number;         // «1.», through the sheet
  Text post;                  // genitives of the unit and the body already added
  Written<std::string> unit;  // the register's id of the unit whose genitives end the post
  Text body;                  // organisation of an outside approver: the register's id, or words in the genitive
  Text rank;                  // звание, чин: printed before the name
  Text name;                  // «И.О. Фамилия»
  std::string plain_name;     // of one without a printed name its post
  bool nameless = false;      // said to have no printed name
  Text conclusion;            // «согласовано»; empty: not yet
  VisaDay signed_on, received, returned;
  std::vector<Remark> remarks;
  std::string role;           // lawyer, drafter; empty: neither
  bool outside = false;       // of another organisation: approves by a stamp «СОГЛАСОВАНО» (5.20)
  Written<std::string> seen;  // fingerprint of the text that was visaed; printed nowhere
  base::Span span;
};

// Visas under one heading: «Проект вносит». A sheet without groups has one, without title.
struct VisaGroup {
  Text title;
  std::vector<Visa> visas;
};

// One column. `key` is what it shows of a visa: number, person (post and name), post, name, conclusion, signature,
// date, received, returned, remarks.
struct ApprovalColumn {
  std::string key;
  Text heading;
  std::optional<base::Length> width;  // nothing: by weight or from the content
  std::optional<int> weight;
};

// Small words under the places to write in: «(подпись)». Empty: none.
struct Captions {
  std::string post, signature, name, date;

  [[nodiscard]] bool empty() const { return post.empty() && signature.empty() && name.empty() && date.empty(); }
};

enum class SheetKind { approval, acquaintance };
enum class SheetLayout { table, blocks };

struct ApprovalSheet {
  Mark mark;  // of a sheet that is an appendix of its act
  SheetKind sheet = SheetKind::approval;
  SheetLayout layout = SheetLayout::table;
  Orientation page = Orientation::portrait;
  Link<DocumentId> of;
  Text urgency;             // «СРОЧНО», at the top right
  std::vector<Text> title;  // ЛИСТ СОГЛАСОВАНИЯ / проекта распоряжения …
  bool title_by_hand = false;
  bool title_of_act = false;            // the made title ends with that of the act
  Written<std::string> number;          // of the act, when the sheet states it
  std::vector<ApprovalColumn> columns;  // of a table
  std::vector<Text> column_numbers;     // under their headings; empty: none
  std::vector<VisaGroup> groups;
  std::vector<std::string> blank_rows;  // their numbers: rows to be filled in by hand, at the table's end
  std::vector<Text> notes;              // under the visas
  std::vector<Footnote> footnotes;      // likewise, by their marks
  Captions captions;                    // of visas that stand by themselves
  bool times = false;                   // a blank date has a place for the time
  std::optional<Visa> prepared_by;

  [[nodiscard]] bool has_column(std::string_view key) const;
  // Remarks and answers stand under the visas where no column of the table holds them.
  [[nodiscard]] bool remarks_apart() const { return layout == SheetLayout::blocks || !has_column("remarks"); }
};

}  // namespace model
