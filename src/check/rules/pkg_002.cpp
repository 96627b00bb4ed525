// PKG-002: an appendix, an approval mark or a sheet states another date than the act bears.
// Example: the act is of 22.12.2025, its appendix says «от 21.12.2025 № 800».

#include "check/rules.h"
#include "check/stated_acts.h"
#include "model/reading.h"

#include <array>

namespace check {

namespace {

constexpr base::Message other_date{
    "PKG-002",
    base::Severity::error,
    {"дата акта здесь «{0}», а сам акт имеет дату «{1}»", "the act’s date is “{0}” here, but the act bears “{1}”"},
    {"уберите дату отсюда: программа поставит дату акта сама; или исправьте её в акте",
     "drop the date here: it is made from the act; or mend it in the act"},
    {"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»", "GOST R 7.0.97-2025, appendix mark"}};

constexpr std::array messages{&other_date};

constexpr base::Wording in_words{
    "строки отметки набраны вручную: исправьте в них дату или уберите их целиком – отметку сделает программа",
    "these lines are typed by hand: mend the date in them, or drop them whole and the program makes the mark"};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  if (order == nullptr || !order->date.meaning) return;
  for (const StatedAct& stated : stated_acts(package, *order)) {
    if (!stated.date.meaning || stated.date.meaning == order->date.meaning) continue;
    base::Diagnostic finding;
    finding.message = &other_date;
    finding.span = stated.date.span;
    finding.arguments = {stated.date.words, order->date.words};
    finding.steps = model::place_of(package, stated.document, {stated.where});
    if (stated.in_words) {
      finding.hints = {{std::string(in_words.ru), std::string(in_words.en)}};
      finding.fix = {base::EditKind::replace, stated.date.span, {}, stated.date.words, order->date.words};
    }
    diagnostics.report(std::move(finding));
  }
}

}  // namespace

const Rule pkg_002{"PKG-002",
                   {"дата акта в отметках и листе ознакомления", "the act’s date in marks and sheets"},
                   messages,
                   find,
                   {"приказ от 22.12.2025, приложение «от 21.12.2025 № 800»", "везде 22.12.2025"}};

}  // namespace check
