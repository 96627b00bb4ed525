// The approval sheet: who visas a draft, with which conclusion (ГОСТ Р 7.0.97-2016, 5.20 and 5.21).
#pragma once

#include "base/date.h"
#include "model/ids.h"
#include "model/plan.h"
#include "model/text.h"
#include "model/written.h"

#include <string>
#include <vector>

namespace model {

struct Visa {
  Text post;  // unit's genitives already added
  Written<std::string> name;
  Written<std::string> conclusion;  // «согласовано»; empty: not yet
  Written<base::Date> signed_on;
  Written<std::string> unit;  // the register's id of the unit whose genitives end the post
  std::string role;           // lawyer, drafter, …
  base::Span span;
};

struct ApprovalColumn {
  std::string key;  // person, post, name, conclusion, signature, date
  Text heading;
  std::optional<base::Length> width;
  std::optional<int> weight;
};

struct ApprovalSheet {
  Link<DocumentId> of;
  std::vector<Text> title;      // ЛИСТ СОГЛАСОВАНИЯ / проекта распоряжения …
  Written<std::string> number;  // of the act, when the sheet states it
  std::vector<ApprovalColumn> columns;
  std::vector<Visa> visas;
  std::optional<Visa> prepared_by;
};

}  // namespace model
