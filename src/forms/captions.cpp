#include "forms/captions.h"

#include "forms/fitted.h"
#include "model/answer.h"

namespace forms {

std::string shown_caption(const model::FormRow& row) {
  return fitted(model::plain_with_marks(row.caption) + model::caption_addition(row), shown_units);
}

std::string shown_caption(const model::FormColumn& column) {
  return fitted(model::plain_with_marks(column.caption) + model::caption_addition(column), shown_units);
}

}  // namespace forms
