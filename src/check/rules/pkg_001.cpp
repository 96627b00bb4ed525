// PKG-001: an appendix, an approval mark or an approval sheet states another number than the act bears.
// Example: the act is «№ 1620», its appendix says «от 26.06.2020 № 1680».

#include "check/rules.h"
#include "check/stated_acts.h"
#include "model/reading.h"

#include <array>

namespace check {

namespace {

constexpr base::Message other_number{
    "PKG-001",
    base::Severity::error,
    {"номер акта здесь «{0}», а сам акт имеет номер «{1}»", "the act’s number is “{0}” here, but the act bears “{1}”"},
    {"уберите номер отсюда: программа поставит номер акта сама; или исправьте его в акте",
     "drop the number here: it is made from the act; or mend it in the act"},
    {"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»", "GOST R 7.0.97-2025, appendix mark"}};

constexpr std::array messages{&other_number};

constexpr base::Wording in_words{
    "строки отметки набраны вручную: исправьте в них номер или уберите их целиком – отметку сделает программа",
    "these lines are typed by hand: mend the number in them, or drop them whole and the program makes the mark"};

// Without the number typed here the act's own is printed; in a line typed by hand it must be put right.
base::Fix fix_of(const StatedAct& stated, const std::string& number) {
  const auto& typed = stated.number;
  if (stated.in_words) return {base::EditKind::replace, typed.span, {}, typed.words, number};
  return {base::EditKind::remove, typed.span, {}, typed.words, {}};
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  if (order == nullptr || order->number.words.empty()) return;
  for (const StatedAct& stated : stated_acts(package, *order)) {
    if (stated.number.words.empty() || stated.number.words == order->number.words) continue;
    base::Diagnostic finding;
    finding.message = &other_number;
    finding.span = stated.number.span;
    finding.arguments = {stated.number.words, order->number.words};
    finding.steps = model::place_of(package, stated.document, {stated.where});
    if (stated.in_words) finding.hints = {{std::string(in_words.ru), std::string(in_words.en)}};
    finding.fix = fix_of(stated, order->number.words);
    diagnostics.report(std::move(finding));
  }
}

}  // namespace

const Rule pkg_001{"PKG-001",
                   {"номер акта в отметках и листе согласования", "the act’s number in marks and approval sheets"},
                   messages,
                   find,
                   {"приказ № 1620, приложение «от 26.06.2020 № 1680»", "везде № 1620"}};

}  // namespace check
