#include "forms/lists.h"

#include "forms/fitted.h"
#include "forms/looks.h"
#include "forms/sheet_names.h"
#include "sheets/sound.h"

#include <algorithm>

namespace forms {

sheets::Range Lists::add(const std::vector<model::Text>& options) {
  std::vector<std::string> words;
  for (const model::Text& option : options) words.push_back(fitted(model::plain(option), sheets::prompt_limit));
  auto found = std::ranges::find(lists_, words);
  if (found == lists_.end()) found = lists_.insert(lists_.end(), words);
  const auto column = static_cast<std::uint32_t>(found - lists_.begin());
  return {{0, column}, {static_cast<std::uint32_t>(words.size() - 1), column}};
}

sheets::Sheet Lists::sheet(sheets::Workbook& workbook) const {
  sheets::Sheet out;
  out.name = list_sheet;
  out.hidden = true;
  const sheets::FormatId format = format_id(workbook, looks::list_item());
  for (std::uint32_t column = 0; column < lists_.size(); ++column)
    for (std::uint32_t row = 0; row < lists_[column].size(); ++row)
      cell_at(out, {row, column}) = {lists_[column][row], format};
  return out;
}

}  // namespace forms
