// PKG-001: an appendix, an approval mark or an approval sheet states another number than the act bears.
// Example: the act is «№ 1620», its appendix says «от 26.06.2020 № 1680».

#include "check/rules.h"

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

void compare(const model::Package& package, const model::Document& document, const model::Written<std::string>& stated,
             const model::Order& order, const char* where, base::Diagnostics& diagnostics) {
  if (!stated.by_hand || stated.words.empty() || order.number.words.empty()) return;
  if (stated.words == order.number.words) return;
  std::vector<std::string> place = model::document_place(package, document.id);
  place.emplace_back(where);
  diagnostics.report(other_number, stated.span, {stated.words, order.number.words}, std::move(place));
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  const model::Order* order = package.find_order();
  if (order == nullptr) return;
  for (const model::Document& document : package.documents) {
    if (const model::Mark* mark = model::mark_of(document))
      compare(package, document, mark->number, *order, "отметка", diagnostics);
    if (const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body))
      compare(package, document, sheet->number, *order, "номер акта", diagnostics);
  }
}

}  // namespace

const Rule pkg_001{"PKG-001",
                   {"номер акта в отметках и листе согласования", "the act’s number in marks and approval sheets"},
                   messages,
                   find};

}  // namespace check
