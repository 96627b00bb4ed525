// APR-005: a visa dated after the act was signed, or before its draft was received. Example: an act of 15.05.2025, a
// visa of 16.05.2025.

#include "check/rules.h"
#include "language/dates.h"
#include "model/walk.h"

#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «виза»: проект визируют до подписания",
                              "GOST R 7.0.97-2025, visa: a draft is approved before it is signed"};

constexpr base::Message after_signing{
    "APR-005.late",
    base::Severity::error,
    {"виза от {0}, а акт подписан {1}", "the visa is of {0}, and the act was signed on {1}"},
    {"сверьте дату визы с листом; или исправьте date: акта",
     "compare the visa with the sheet; or mend date: of the act"},
    basis};
constexpr base::Message before_draft{
    "APR-005.early",
    base::Severity::error,
    {"виза от {0}, а проект поступил {1}", "the visa is of {0}, and the draft was received on {1}"},
    {"исправьте signed: или received:", "mend signed: or received:"},
    basis};
constexpr base::Message returned_before{
    "APR-005.returned",
    base::Severity::error,
    {"проект возвращён {0}, а поступил {1}", "the draft was returned on {0} and received on {1}"},
    {"исправьте returned: или received:", "mend returned: or received:"},
    basis};

constexpr std::array messages{&after_signing, &before_draft, &returned_before};

base::Span span_of(const model::Text& text, base::Span otherwise) {
  const model::Line line = model::line_of(text);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : otherwise;
}

class Finder {
 public:
  Finder(const model::Package& package, base::Diagnostics& diagnostics) : package_(package), diagnostics_(diagnostics) {
    const model::Order* order = package.find_order();
    const bool signed_ =
        order != nullptr && order->status == model::Status::final && order->date_by == model::GivenBy::author;
    if (signed_) act_ = order->date.meaning;
  }

  void read(const model::Document& document) {
    if (const auto* order = std::get_if<model::Order>(&document.body))
      for (const model::SheetVisa& visa : order->visas) {
        const auto day = language::read_date(model::plain(visa.date)).date;
        if (day && act_ && *day > *act_)
          report(after_signing, *day, *act_, span_of(visa.date, visa.span),
                 model::place_of(package_, document.id, {"виза"}));
      }
    const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body);
    if (sheet == nullptr || sheet->sheet != model::SheetKind::approval) return;
    model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
      judge(visa, model::place_of(package_, document.id, where));
    });
  }

 private:
  void judge(const model::Visa& visa, const std::vector<std::string>& place) {
    const auto day = visa.signed_on.meaning, received = visa.received.meaning, returned = visa.returned.meaning;
    const base::Span at = span_of(visa.signed_on.text, visa.span);
    if (day && act_ && *day > *act_) report(after_signing, *day, *act_, at, place);
    if (day && received && *day < *received) report(before_draft, *day, *received, at, place);
    if (returned && received && *returned < *received)
      report(returned_before, *returned, *received, span_of(visa.returned.text, visa.span), place);
  }

  void report(const base::Message& message, base::Date one, base::Date other, base::Span span,
              const std::vector<std::string>& place) {
    diagnostics_.report(message, span, {language::date_in_digits(one), language::date_in_digits(other)}, place);
  }

  const model::Package& package_;
  base::Diagnostics& diagnostics_;
  std::optional<base::Date> act_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  Finder finder(package, diagnostics);
  for (const model::Document& document : package.documents) finder.read(document);
}

}  // namespace

const Rule apr_005{"APR-005",
                   {"дни виз", "days of visas"},
                   messages,
                   find,
                   {"приказ от 15.05.2025, виза от 16.05.2025", "приказ от 15.05.2025, виза от 14.05.2025"}};

}  // namespace check
