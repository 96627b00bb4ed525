// APR-008: somebody did not agree («не согласовано»), and the act is final though not all of his remarks are answered.

#include "check/rules.h"
#include "check/blanks.h"
#include "language/letters.h"
#include "model/walk.h"

#include <algorithm>
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

// «Не согласовано», «не согласен», «не согласована»; hyphens and spaces as they come.
bool refuses(const model::Text& conclusion) {
  std::string words = language::lower(model::plain(conclusion));
  for (std::size_t at = words.find("\u00a0"); at != std::string::npos; at = words.find("\u00a0"))
    words.replace(at, std::string_view("\u00a0").size(), " ");
  words.erase(0, words.find_first_not_of(' '));
  if (!words.starts_with("не ") && !words.starts_with("несоглас")) return false;
  words.erase(0, std::string_view("не").size());
  const std::size_t word = words.find_first_not_of(' ');
  return word != std::string::npos && words.substr(word).starts_with("соглас");
}

bool is_answered(const model::Visa& visa) {
  return !visa.remarks.empty() &&
         std::ranges::all_of(visa.remarks, [](const model::Remark& remark) { return says_something(remark.answer); });
}

base::Span span_of(const model::Visa& visa) {
  const model::Line line = model::line_of(visa.conclusion);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : visa.span;
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  const model::Order* order = package.find_order();
  if (order == nullptr || order->status != model::Status::final) return;
  for (const model::Document& document : package.documents)
    model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
      if (refuses(visa.conclusion) && !is_answered(visa))
        diagnostics.report(not_agreed, span_of(visa), {model::plain(visa.conclusion)},
                           model::place_of(package, document.id, where));
    });
}

}  // namespace

const Rule apr_008{"APR-008", {"несогласие под готовым актом", "disagreement under a final act"}, messages, find};

}  // namespace check
