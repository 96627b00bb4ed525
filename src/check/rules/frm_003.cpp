// FRM-003: a table of a questionnaire asks the same twice under one row. Example: 5.1 and 5.3 «имеют доступ в Интернет»
// under «Всего в школе компьютеров». The same words under two rows («используется в учебном процессе» of each room) ask
// two things.

#include "check/rules.h"

#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace check {

namespace {

constexpr base::Message asked_twice{
    "FRM-003",
    base::Severity::warning,
    {"вопрос задан дважды: «{0}» уже есть {1}", "the question is asked twice: “{0}” stands {1} already"},
    {"уберите лишнюю строку или скажите, чем вопросы отличаются",
     "drop one of the rows, or say how the questions differ"},
    {"анкета: один вопрос – одна строка", "a questionnaire: one question, one row"}};

constexpr std::array messages{&asked_twice};

base::Phrase place_of(const Question& question) {
  const std::string& label = question.row->label.words;
  if (label.empty()) return {"выше", "above"};
  return {"в строке " + label, "in row " + label};
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const Questions& questions : reading.questions) {
    std::map<std::pair<const void*, std::string_view>, const Question*> asked;
    for (const Question& question : questions.asked) {
      const auto [first, fresh] = asked.try_emplace({question.under, question.words}, &question);
      if (fresh) continue;
      base::Diagnostic finding;
      finding.message = &asked_twice;
      finding.span = span_of(question);
      finding.arguments = {model::plain(question.row->caption)};
      finding.ours = {place_of(*first->second)};
      finding.steps = model::place_of(package, questions.document->id, {"стр.", question.row->label.words});
      diagnostics.report(std::move(finding));
    }
  }
}

}  // namespace

const Rule frm_003{"FRM-003",
                   {"вопрос, заданный дважды", "a question asked twice"},
                   messages,
                   find,
                   {"5.1 имеют доступ в Интернет; 5.2 используются в учебном процессе; 5.3 имеют доступ в Интернет",
                    "5.1 имеют доступ в Интернет; 5.2 используются в учебном процессе"}};

}  // namespace check
