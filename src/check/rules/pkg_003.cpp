// PKG-003: the act cites «приложение № k» and no sheet bears that mark; an appendix that the act never cites; first
// mentions out of order. «прилагаемый …» cites a sole appendix, or the document that its point names. A reference
// `<roadmap>` counts by the number it prints.

#include "check/appendices.h"
#include "check/rules.h"
#include "model/kinds.h"
#include "model/markup_names.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <limits>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»",
                              "GOST R 7.0.97-2025, appendix mark"};

constexpr base::Message no_such_sheet{
    "PKG-003.missing",
    base::Severity::error,
    {"названо приложение «{0}», но ни один лист не имеет такой отметки",
     "appendix “{0}” is cited, but no sheet bears that mark"},
    {"добавьте документ в appendices: или исправьте ссылку; лучше ставить <id> приложения вместо числа",
     "add the document to appendices: or mend the reference; better write <id> of the appendix instead of a number"},
    basis};
constexpr base::Message no_sheet_at_all{
    "PKG-003.none",
    base::Severity::error,
    {"названо приложение, но ни один лист не имеет такой отметки", "an appendix is cited, but no sheet bears a mark"},
    {"добавьте документ в appendices: или уберите слова о приложении",
     "add the document to appendices: or drop the words about an appendix"},
    basis};
constexpr base::Message never_cited{
    "PKG-003.uncited",
    base::Severity::error,
    {"приложение «{0}» в тексте акта не названо", "the act never cites appendix “{0}”"},
    {"сошлитесь на него в пункте: «в соответствии с приложением № <{0}>»", "cite it in a point by <{0}>"},
    basis};
// A sole appendix has no number that `<id>` could print.
constexpr base::Message sole_never_cited{"PKG-003.sole",
                                         base::Severity::error,
                                         never_cited.text,
                                         {"сошлитесь на него в пункте: «(приложение)» или «прилагаемый …»",
                                          "cite it in a point: “(приложение)” or “прилагаемый …”"},
                                         basis};
constexpr base::Message out_of_order{
    "PKG-003.order",
    base::Severity::warning,
    {"приложение № {0} названо раньше приложения № {1}", "appendix No. {0} is cited before No. {1}"},
    {"расставьте appendices: в порядке первых упоминаний", "order appendices: by first mention"},
    basis};

constexpr std::array messages{&no_such_sheet, &no_sheet_at_all, &never_cited, &sole_never_cited, &out_of_order};

using Citations = std::vector<AppendixCitation>;
using Sheets = std::vector<PrintedSheet>;

// «(приложение № 1)» of a sole appendix that has no number: PKG-007 speaks of the number.
bool is_sole_as_first(const AppendixCitation& citation, const PrintedSheet& sheet, const Sheets& sheets) {
  const bool sole = std::ranges::count(sheets, false, &PrintedSheet::joined) == 1;
  return sole && citation.number == 1 && !sheet.number;
}

void check_cited(const Citations& citations, const Sheets& sheets, base::Diagnostics& diagnostics) {
  for (const AppendixCitation& citation : citations) {
    const auto bears = [&](const PrintedSheet& sheet) {
      if (citation.number) return sheet.number == citation.number || is_sole_as_first(citation, sheet, sheets);
      return citation.document.empty() || sheet.document == citation.document;
    };
    if (!citation.certain || std::ranges::any_of(sheets, bears)) continue;
    if (citation.number)
      diagnostics.report(no_such_sheet, citation.span, {"№ " + std::to_string(*citation.number)}, citation.place);
    else
      diagnostics.report(no_sheet_at_all, citation.span, {}, citation.place);
  }
}

void check_sheets(const Citations& citations, const Sheets& sheets, base::Diagnostics& diagnostics) {
  const bool sole = std::ranges::count(sheets, false, &PrintedSheet::joined) == 1;
  const auto is_here = [&sheets](const model::DocumentId& document) {
    return document.empty() || std::ranges::find(sheets, document, &PrintedSheet::document) != sheets.end();
  };
  for (const PrintedSheet& sheet : sheets) {
    // One named like markup cannot be referred to, and decode has told it; who cites an appendix cites all that is in
    // it.
    const bool told = sheet.joined || sheet.missing || (sheet.number && model::is_markup_name(sheet.document.value));
    if (told) continue;
    const auto cites = [&](const AppendixCitation& citation) {
      if (citation.document == sheet.document || citation.every) return true;
      if (citation.number) return citation.number == sheet.number || is_sole_as_first(citation, sheet, sheets);
      return sole && is_here(citation.document);
    };
    if (std::ranges::none_of(citations, cites))
      diagnostics.report(sheet.number ? never_cited : sole_never_cited, sheet.span, {sheet.document.value},
                         {"приложения"});
  }
}

// The least number above `highest` that a sheet bears.
int next_number(const Sheets& sheets, int highest) {
  int next = std::numeric_limits<int>::max();
  for (const PrintedSheet& sheet : sheets)
    if (sheet.number && *sheet.number > highest) next = std::min(next, *sheet.number);
  return next;
}

// A number that no sheet bears is told already and has no place among the others.
void check_order(const Citations& citations, const Sheets& sheets, base::Diagnostics& diagnostics) {
  int highest = 0;
  for (const AppendixCitation& citation : citations) {
    const bool borne =
        citation.number && std::ranges::find(sheets, citation.number, &PrintedSheet::number) != sheets.end();
    if (!borne || *citation.number <= highest) continue;
    const int next = next_number(sheets, highest);
    if (*citation.number != next && !citation.certain) continue;
    if (*citation.number != next)
      diagnostics.report(out_of_order, citation.span, {std::to_string(*citation.number), std::to_string(next)},
                         citation.place);
    highest = *citation.number;
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    const Citations citations = appendix_citations(reading, document, order);
    const Sheets sheets = printed_sheets(package, order);
    check_cited(citations, sheets, diagnostics);
    if (has_broken_references(document)) return;
    check_sheets(citations, sheets, diagnostics);
    check_order(citations, sheets, diagnostics);
  });
}

}  // namespace

const Rule pkg_003{
    "PKG-003",
    {"ссылки на приложения и их отметки", "references to appendices and their marks"},
    messages,
    find,
    {"«согласно приложению № 3», а отметку № 3 никто не несёт", "у третьего приложения стоит отметка «Приложение № 3»"},
    {"речь о приложении к другому акту, а он не назван", "another act’s appendix is meant and the act is not named"}};

}  // namespace check
