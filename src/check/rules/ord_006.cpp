// ORD-006: a final act leaves something open: its number or date, wholly or in part, the post or the name of who signs
// it, the words of a point. Example: «« 23 » 01 _____ 2019 г.» under an act that is signed.
// What is left open on purpose is said: `number: blank`, `date: stamp`, `name: none`.

#include "check/blanks.h"
#include "check/rules.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизиты «дата», «регистрационный номер», «подпись»",
                              "GOST R 7.0.97-2025, date, registration number, signature"};

constexpr base::Message no_number{
    "ORD-006.number",
    base::Severity::error,
    {"у готового акта нет номера", "the final act has no number"},
    {"напишите number: и номер; если его впишут от руки – number: blank, если поставит система документооборота – "
     "number: stamp; пока номера нет – status: draft",
     "write number: and the number; number: blank if it is written in by hand, number: stamp if the document system "
     "puts it in; until then status: draft"},
    basis};
constexpr base::Message no_date{
    "ORD-006.date",
    base::Severity::error,
    {"у готового акта нет даты", "the final act has no date"},
    {"напишите date: и день подписания; если его впишут от руки – date: blank, если поставит система "
     "документооборота – date: stamp; пока даты нет – status: draft",
     "write date: and the day of signing; date: blank if it is written in by hand, date: stamp if the document system "
     "puts it in; until then status: draft"},
    basis};
constexpr base::Message open_number{
    "ORD-006.number_open",
    base::Severity::error,
    {"номер готового акта не заполнен: «{0}»", "the number of the final act is left open: “{0}”"},
    {"впишите номер; черту для записи от руки печатает number: blank, место для штампа оставляет number: stamp",
     "write the number; number: blank prints a rule to write on, number: stamp leaves a place for a stamp"},
    basis};
constexpr base::Message open_date{
    "ORD-006.date_open",
    base::Severity::error,
    {"дата готового акта не заполнена: «{0}»", "the date of the final act is left open: “{0}”"},
    {"впишите дату целиком; черты для записи от руки печатает date: blank, место для штампа оставляет date: stamp",
     "write the whole date; date: blank prints rules to write on, date: stamp leaves a place for a stamp"},
    basis};
constexpr base::Message no_signature{
    "ORD-006.signature",
    base::Severity::error,
    {"готовый акт никем не подписан", "nobody signs the final act"},
    {"напишите signature: с должностью и именем", "write signature: with post and name"},
    basis};
constexpr base::Message no_post{
    "ORD-006.post",
    base::Severity::error,
    {"у подписи под готовым актом нет должности", "a signature of the final act has no post"},
    {"впишите post: – должность подписавшего", "write post: of who signs"},
    basis};
constexpr base::Message no_name{
    "ORD-006.name",
    base::Severity::error,
    {"в готовом акте не сказано, кто подписывает: нет имени", "who signs is not said: the name is empty"},
    {"впишите name: – инициалы и фамилию; если имени не печатают – name: none",
     "write name:, initials and surname; name: none if no name is printed"},
    basis};
constexpr base::Message no_words{"ORD-006.point",
                                 base::Severity::error,
                                 {"в пункте готового акта нет слов", "a point of the final act has no words"},
                                 {"напишите его текст или удалите пункт", "write its text, or delete the point"},
                                 basis};

constexpr std::array messages{&no_number,    &no_date, &open_number, &open_date,
                              &no_signature, &no_post, &no_name,     &no_words};

base::Span span_of(const base::Span& typed, const model::Order& order) { return typed.known() ? typed : order.span; }

void check_number(const model::Order& order, base::Diagnostics& diagnostics) {
  if (order.number_by != model::GivenBy::author) return;
  const model::Written<std::string>& number = order.number;
  if (number.words.find_first_not_of(' ') == std::string::npos)
    diagnostics.report(no_number, span_of(number.span, order), {}, {"номер"});
  else if (!says_something(number.words) || leaves_room(number.words))
    diagnostics.report(open_number, number.span, {number.words}, {"номер"});
}

// A date that says nothing the calendar knows is reported by whoever reads it.
void check_date(const model::Order& order, base::Diagnostics& diagnostics) {
  if (order.date_by != model::GivenBy::author) return;
  const model::Written<base::Date>& date = order.date;
  if (date.words.find_first_not_of(' ') == std::string::npos)
    diagnostics.report(no_date, span_of(date.span, order), {}, {"дата"});
  else if (leaves_room(date.words))
    diagnostics.report(open_date, date.span, {date.words}, {"дата"});
}

void check_signatures(const model::Document& document, const model::Package& package,
                      const std::vector<model::Signature>& signatures, base::Diagnostics& diagnostics) {
  const std::vector<std::string> steps = model::place_of(package, document.id, {"подпись"});
  for (const model::Signature& signature : signatures) {
    if (!says_something(signature.post)) diagnostics.report(no_post, signature.post_span, {}, steps);
    if (!signature.nameless && !says_something(signature.name))
      diagnostics.report(no_name, signature.name_span, {}, steps);
  }
}

bool is_empty(const model::Point& point) {
  if (says_something(point.text)) return false;
  const bool a_head_only = point.label.words.empty() && !point.points.empty();
  if (a_head_only) return false;
  return std::ranges::none_of(point.body, [](const model::PointPart& part) {
    const auto* text = std::get_if<model::Text>(&part.content);
    return text == nullptr || says_something(*text);
  });
}

void check_document(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics) {
  model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
    if (is_empty(point)) diagnostics.report(no_words, point.span, {}, model::place_of(package, document.id, where));
  });
  if (const auto* plan = std::get_if<model::Plan>(&document.body))
    check_signatures(document, package, plan->signatures, diagnostics);
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
    check_signatures(document, package, regulation->signatures, diagnostics);
  model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
    if (!visa.nameless && !says_something(visa.name))
      diagnostics.report(no_name, visa.span, {}, model::place_of(package, document.id, where));
  });
}

void check_act(const model::Package& package, const model::Document& document, const model::Order& order,
               base::Diagnostics& diagnostics) {
  check_number(order, diagnostics);
  check_date(order, diagnostics);
  if (order.signatures.empty()) diagnostics.report(no_signature, order.span, {}, {"подпись"});
  check_signatures(document, package, order.signatures, diagnostics);
  for (const model::SheetVisa& visa : order.visas)
    if (!visa.nameless && !says_something(visa.name)) diagnostics.report(no_name, visa.span, {}, {"виза"});
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* act = package.find_order();
  if (act == nullptr || act->status != model::Status::final) return;
  for (const model::Document& document : package.documents) {
    if (const auto* order = std::get_if<model::Order>(&document.body))
      check_act(package, document, *order, diagnostics);
    check_document(package, document, diagnostics);
  }
}

}  // namespace

const Rule ord_006{
    "ORD-006",
    {"незаполненное в готовом акте", "what a final act leaves open"},
    messages,
    find,
    {"«« 23 » 01 _____ 2019 г.» в подписанном акте", "«23 января 2019 г.»; если впишут от руки – date: blank"}};

}  // namespace check
