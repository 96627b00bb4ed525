// APR-008: somebody did not agree («не согласовано»), and the act is final though not all of his remarks are answered.

#include "check/rules.h"
#include "check/visas.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Message not_agreed{
    "APR-008",
    base::Severity::warning,
    {"заключение «{0}», а акт готов: замечания остались без ответа",
     "the conclusion is “{0}” and the act is final: remarks are not answered"},
    {"запишите замечания и ответ на каждое: remarks: [{text: …, answer: …}]; или получите согласие",
     "write the remarks and an answer to each: remarks: [{text: …, answer: …}]; or obtain consent"},
    {"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"}};

constexpr std::array messages{&not_agreed};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  if (order == nullptr || order->status != model::Status::final) return;
  for (const model::Document& document : package.documents)
    model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
      if (refuses(visa) && !all_answered(visa))
        diagnostics.report(not_agreed, conclusion_span(visa), {model::plain(visa.conclusion)},
                           model::place_of(package, document.id, where));
    });
}

}  // namespace

const Rule apr_008{
    "APR-008",
    {"несогласие под готовым актом", "disagreement under a final act"},
    messages,
    find,
    {"«не согласовано» под подписанным приказом, замечания без ответов", "на каждое замечание дан ответ (answer:)"},
    {"разногласия сняты на совещании, а в листе этого нет",
     "the quarrel ended in a meeting that the sheet does not tell of"}};

}  // namespace check
