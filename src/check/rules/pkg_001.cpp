// PKG-001: an appendix, an approval mark or an approval sheet states another number than the act bears.
// Example: the act is «№ 1620», its appendix says «от 26.06.2020 № 1680».

#include "check/rules.h"
#include "model/walk.h"

#include "model/kinds.h"

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

// Without the number typed here the act's own is printed.
base::Fix removal(const model::Written<std::string>& stated) {
  return {.kind = base::EditKind::remove, .span = stated.span, .key = {}, .old = stated.words, .words = {}};
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  const model::Order* order = package.find_order();
  if (order == nullptr || order->number.words.empty()) return;
  const auto compare = [&](const model::Document& document, const model::Written<std::string>& stated,
                           std::string_view where) {
    if (!stated.by_hand || stated.words.empty() || stated.words == order->number.words) return;
    base::Diagnostic finding;
    finding.message = &other_number;
    finding.span = stated.span;
    finding.arguments = {stated.words, order->number.words};
    finding.steps = model::place_of(package, document.id, {where});
    finding.fix = removal(stated);
    diagnostics.report(std::move(finding));
  };
  for (const model::Document& document : package.documents)
    if (const model::Mark* mark = model::mark_of(document)) compare(document, mark->number, "отметка");
  model::visit_all<model::ApprovalSheet>(package, [&](const model::Document& document, const auto& sheet) {
    compare(document, sheet.number, "номер акта");
  });
}

}  // namespace

const Rule pkg_001{"PKG-001",
                   {"номер акта в отметках и листе согласования", "the act’s number in marks and approval sheets"},
                   messages,
                   find};

}  // namespace check
