// APR-006: «замечания прилагаются», and there are none; a remark that nobody answered.

#include "base/utf8.h"
#include "check/blanks.h"
#include "check/rules.h"
#include "check/visas.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"};

constexpr base::Message no_remarks{
    "APR-006.none",
    base::Severity::error,
    {"заключение «{0}», а замечаний нет", "the conclusion is “{0}”, and there are no remarks"},
    {"напишите их: remarks: [{text: …}]; или исправьте заключение",
     "write them: remarks: [{text: …}]; or mend the conclusion"},
    basis};
constexpr base::Message unanswered{
    "APR-006.unanswered",
    base::Severity::warning,
    {"замечание без ответа: «{0}»", "a remark without an answer: “{0}”"},
    {"напишите рядом answer: – учтено или почему нет", "write answer: beside it, done or why not"},
    basis};

constexpr std::array messages{&no_remarks, &unanswered};

// «Замечания прилагаются», «согласовано, замечания на 2 л. прилагаются».
bool promises_remarks(const model::Visa& visa) {
  const std::string words = plain_conclusion(visa);
  return base::contains(words, "замечани") && base::contains(words, "прилага");
}

base::Span span_of(const model::Remark& remark, const model::Visa& visa) {
  const model::Line line = model::line_of(remark.text);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : visa.span;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  const bool final = order != nullptr && order->status == model::Status::final;
  for (const model::Document& document : package.documents)
    model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
      const std::vector<std::string> place = model::place_of(package, document.id, where);
      if (promises_remarks(visa) && visa.remarks.empty())
        diagnostics.report(no_remarks, conclusion_span(visa), {model::plain(visa.conclusion)}, place);
      if (final && refuses(visa)) return;  // APR-008 tells what is not answered to one who did not agree
      for (const model::Remark& remark : visa.remarks)
        if (says_something(remark.text) && !says_something(remark.answer))
          diagnostics.report(unanswered, span_of(remark, visa), {model::plain(remark.text)}, place);
    });
}

}  // namespace

const Rule apr_006{"APR-006",
                   {"замечания и ответы на них", "remarks and their answers"},
                   messages,
                   find,
                   {"«согласовано с замечаниями, замечания прилагаются», а замечаний нет",
                    "к визе добавлены remarks: с замечанием и ответом на него"},
                   {"замечания ушли отдельным письмом", "remarks were sent in a letter of their own"}};

}  // namespace check
