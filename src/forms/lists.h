// The lists that choices are taken from: columns of a hidden sheet, equal lists once.
#pragma once

#include "model/text.h"
#include "sheets/workbook.h"

#include <string>
#include <vector>

namespace forms {

class Lists {
 public:
  // The list's cells on the hidden sheet.
  sheets::Range add(const std::vector<model::Text>& options);

  [[nodiscard]] bool empty() const { return lists_.empty(); }
  // The hidden sheet.
  sheets::Sheet sheet(sheets::Workbook& workbook) const;

 private:
  std::vector<std::vector<std::string>> lists_;
};

}  // namespace forms
