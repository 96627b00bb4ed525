#include "model/approval.h"

#include <algorithm>

namespace model {

bool ApprovalSheet::has_column(std::string_view key) const {
  return std::ranges::find(columns, key, &ApprovalColumn::key) != columns.end();
}

}  // namespace model
