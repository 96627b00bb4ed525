// APR-002: visas under a final act that bear no date, so nobody can tell when they were given, or whether they were.
// Example: an approval sheet of seven names with an empty column «Личная подпись, дата». Once a document.

#include "check/blanks.h"
#include "check/rules.h"
#include "language/dates.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Message undated{
    "APR-002",
    base::Severity::note,
    {"акт готов, а виз без даты: {0}", "the act is final, and visas without a date: {0}"},
    {"впишите signed: (в визах на самом акте – date:), день визы; если дату ставят на бумаге от руки, ничего не "
     "меняйте",
     "write signed: (of visas on the act itself date:), the day of the visa; where it is put on paper by hand change "
     "nothing"},
    {"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"}};

constexpr std::array messages{&undated};

struct Undated {
  int count = 0;
  base::Span first;
  std::string_view who;
};

void add(Undated& found, base::Span span, std::string_view who) {
  if (found.count++ > 0) return;
  found.first = span;
  found.who = who;
}

Undated undated_of(const model::Document& document) {
  Undated found;
  const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body);
  const bool looked_at = sheet == nullptr || sheet->sheet == model::SheetKind::approval;
  if (looked_at)
    model::visit_visas(document, [&found](const model::Visa& visa, const model::Where&) {
      if (!visa.signed_on.meaning && !says_something(visa.signed_on.text)) add(found, visa.span, visa.plain_name);
    });
  if (const auto* order = std::get_if<model::Order>(&document.body))
    for (const model::SheetVisa& visa : order->visas) {
      const language::DateReading day = language::read_date(model::plain(visa.date));
      if (!day.date && !day.impossible) add(found, visa.span, {});
    }
  return found;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  if (order == nullptr || order->status != model::Status::final) return;
  for (const model::Document& document : package.documents)
    if (const Undated found = undated_of(document); found.count > 0)
      diagnostics.report(undated, found.first, {std::to_string(found.count)},
                         model::place_of(package, document.id, {"виза", found.who}));
}

}  // namespace

const Rule apr_002{
    "APR-002",
    {"визы без даты", "visas without a date"},
    messages,
    find,
    {"лист согласования подписанного приказа с пустой графой «Подпись, дата»", "у каждой визы день: «14.05.2025»"},
    {"визы стоят на бумаге, а в файл их не переносят", "visas stand on paper and nobody copies them into the file"}};

}  // namespace check
