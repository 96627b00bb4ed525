// Who answers for the rows of plans: the names in the column of responsible bodies, one by one.
#pragma once

#include "language/enumerations.h"
#include "model/line.h"
#include "model/walk.h"

#include <map>
#include <string>
#include <string_view>
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
  const model::Responsible* known = nullptr;  // in the register; nothing of others
};

// In the order of the rows.
std::vector<ResponsibleItem> responsible_items(const model::Document& document);

// Not a person, a post or a group («рабочая группа», «школы»), which are in no register.
bool is_body_name(std::string_view words);

// Names of the column that are one slip of the keys away from a name of the register, or from another name of the
// column: «Управление образование» to «Управление образования».
std::map<std::string, std::string> near_names(const model::Register& bodies, const std::vector<ResponsibleItem>& items);

}  // namespace check
