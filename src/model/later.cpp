#include "model/later.h"

namespace model {

namespace {

// Room for «15 сентября» with a year in digits, and for an index with a number; both stand in one line of a mark.
const base::Length date_width = base::Length::mm(32);
const base::Length number_width = base::Length::mm(30);

Piece place(const std::string& tag, const char* what, const DocumentId& sheet, base::Length width) {
  if (!tag.empty()) return Words{tag, {}, {}};
  return Gap{sheet.empty() ? what : sheet.value + "." + what, width};
}

}  // namespace

Piece later_date(const Profile& profile, const DocumentId& sheet) {
  return place(profile.date_tag, "date", sheet, date_width);
}

Piece later_number(const Profile& profile, const DocumentId& sheet) {
  return place(profile.number_tag, "number", sheet, number_width);
}

}  // namespace model
