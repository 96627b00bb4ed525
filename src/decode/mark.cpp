#include "decode/documents.h"
#include "decode/typed_twice.h"
#include "decode/values.h"

namespace decode {

model::MarkForm mark_form(std::string_view word) {
  if (word == "approval") return model::MarkForm::approval;
  if (word == "both") return model::MarkForm::both;
  if (word == "none") return model::MarkForm::none;
  return model::MarkForm::reference;
}

model::Mark read_mark(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Mark out;
  const yaml::Value* mark = document.find("mark");
  if (mark == nullptr || !mark->is(yaml::Kind::map)) return out;
  out.form = mark_form(words(*mark, "form"));
  out.form_by_hand = mark->find("form") != nullptr;
  out.date = date(*mark, "date", diagnostics);
  drop_date_word(out.date, diagnostics);
  out.number = written(*mark, "number");
  drop_number_sign(out.number, diagnostics);
  model::Written<std::string> appendix = written(*mark, "appendix");
  drop_number_sign(appendix, diagnostics);
  out.appendix = {appendix.words, whole_number(appendix.words), appendix.by_hand, appendix.span};
  out.lines = lines(*mark, "text", diagnostics);
  return out;
}

}  // namespace decode
