// Who answers for the rows of plans: the names in the column of responsible bodies, one by one.
#pragma once

#include "language/enumerations.h"
#include "model/line.h"
#include "model/walk.h"

#include <string>
#include <vector>

namespace check {

struct ResponsibleItem {
  const model::Document* document = nullptr;
  const model::PlanPart* part = nullptr;  // whose column it is
  std::size_t cell = 0;                   // counts through the document
  std::string words;                      // «руководители МОУО»
  char behind = '\0';                     // the sign between it and the next: `,` or `;`
  base::Span span;
  base::Span sign_span;  // of that sign
  model::Where where;
  bool names_body = false;  // not a person, a post or a group («рабочая группа», «школы»), which are in no register
  const model::Responsible* known = nullptr;  // in the register; nothing of others
  // A name of the register, or another one of the column, that these words are one slip of the keys away from:
  // «Управление образования» of «Управление образование»; empty: none.
  std::string near;
};

// Of all documents, in the order of the rows.
std::vector<ResponsibleItem> responsible_items(const model::Package& package);

}  // namespace check
