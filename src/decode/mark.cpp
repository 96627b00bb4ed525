#include "decode/documents.h"
#include "decode/typed_twice.h"
#include "decode/values.h"

#include <array>

namespace decode {

model::MarkForm mark_form(std::string_view word) {
  if (word == "approval") return model::MarkForm::approval;
  if (word == "both") return model::MarkForm::both;
  if (word == "none") return model::MarkForm::none;
  return model::MarkForm::reference;
}

namespace {

struct AgreementWord {
  std::string_view key;
  model::Agreement with;
};

constexpr std::array<AgreementWord, 4> agreements{{{"masculine", model::Agreement::masculine},
                                                   {"feminine", model::Agreement::feminine},
                                                   {"neuter", model::Agreement::neuter},
                                                   {"plural", model::Agreement::plural}}};

model::Written<model::Agreement> agreement(const yaml::Value& mark) {
  const model::Written<std::string> typed = written(mark, "agrees");
  model::Written<model::Agreement> out{typed.words, {}, typed.by_hand, typed.span};
  for (const AgreementWord& word : agreements)
    if (word.key == typed.words) out.meaning = word.with;
  return out;
}

}  // namespace

model::Mark read_mark(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Mark out;
  const yaml::Value* mark = document.find("mark");
  if (mark == nullptr || !mark->is(yaml::Kind::map)) return out;
  out.form = mark_form(words(*mark, "form"));
  out.form_by_hand = mark->find("form") != nullptr;
  out.date = date(*mark, "date", diagnostics);
  drop_date_word(out.date, diagnostics);
  out.number = stated_number(*mark, diagnostics);
  model::Written<std::string> appendix = written(*mark, "appendix");
  drop_number_sign(appendix, diagnostics);
  out.appendix = {appendix.words, whole_number(appendix.words), appendix.by_hand, appendix.span};
  out.lines = lines(*mark, "text", diagnostics);
  out.lines_by_hand = !out.lines.empty();
  out.agrees = agreement(*mark);
  out.also = lines(*mark, "also", diagnostics);
  return out;
}

}  // namespace decode
