// ORD-001: the points instruct, and nobody is told to control it. Example: an order whose last point is «Руководителям
// школ представить сведения до 5 июня». A post or «за собой» is enough. Where nothing is instructed it is only noted.

#include "base/utf8.h"
#include "check/rules.h"
#include "language/duties.h"
#include "language/letters.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording advice{
    "добавьте пункт control: «Контроль за исполнением настоящего … оставляю за собой» или «… возложить на …»",
    "add a point control: “Контроль за исполнением настоящего … оставляю за собой” or “… возложить на …”"};
constexpr base::Wording basis{"в акте называют того, кто отвечает за контроль его исполнения",
                              "an act names who controls that it is carried out"};

constexpr base::Message nobody_controls{"ORD-001.control",
                                        base::Severity::warning,
                                        {"пункты дают поручения, а контроль за их исполнением ни на кого не возложен",
                                         "the points give instructions, and nobody is told to control them"},
                                        advice,
                                        basis};
constexpr base::Message no_control{
    "ORD-001.none",
    base::Severity::note,
    {"контроль за исполнением акта ни на кого не возложен", "nobody is told to control that the act is carried out"},
    advice,
    basis};

constexpr std::array messages{&nobody_controls, &no_control};

// «Контроль за исполнением …», «Контролировать выполнение …», «Организацию исполнения и контроль возложить …».
bool says_control(const model::Point& point) {
  if (point.kind == model::PointKind::control) return true;
  const std::string text = language::lower(model::plain(point.text));
  for (const std::string_view sign :
       {"контроль за ", "контроль над ", "контроль ис", "контроль вып", "контролировать", "контроль возл",
        "контроль ост", "контроля за", "возложить контроль", "контролиру", "за исполнение настоящего",
        "за исполнение приказа", "за выполнение настоящего", "за выполнение приказа"})
    if (base::contains(text, sign)) return true;
  return false;
}

// «Школам представить …»: somebody is told; «Установить начало рабочего дня …» rules by itself.
bool instructs(const model::Point& point) {
  if (point.kind != model::PointKind::text && point.kind != model::PointKind::instruct) return false;
  if (point.kind == model::PointKind::instruct || !point.addressee.empty() || !point.deadlines.empty()) return true;
  const auto duty = language::find_duty(model::plain(point.text));
  return duty && !duty->opens;
}

// «О внесении изменений …»: the act that is changed has its own control.
bool amends(const model::Order& order) {
  const std::string title = language::lower(model::plain(order.title));
  return base::contains(title, "изменени") || base::contains(title, "утратившим") || base::contains(title, "отмене");
}

void judge(const model::Package& package, const model::Document& document, const model::Order& order,
           base::Diagnostics& diagnostics) {
  bool controlled = false, told = false;
  model::visit_points(document, [&](const model::Point& point, const model::Where&) {
    controlled = controlled || says_control(point);
    told = told || instructs(point);
  });
  if (controlled || order.points.empty()) return;
  const model::Point& last = order.points.back();
  const std::vector<std::string> place = model::place_of(package, document.id, {"п.", last.label.words});
  if (told)
    diagnostics.report(nobody_controls, last.span, {}, place);
  else if (order.status == model::Status::final && !amends(order))
    diagnostics.report(no_control, last.span, {}, place);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    judge(package, document, order, diagnostics);
  });
}

}  // namespace

const Rule ord_001{"ORD-001",
                   {"контроль за исполнением", "control of what is instructed"},
                   messages,
                   find,
                   {"последний пункт: «Руководителям школ представить сведения до 5 июня»",
                    "«Контроль за исполнением приказа возложить на заместителя министра»"},
                   {"контроль назначен другим актом", "another act names who controls"}};

}  // namespace check
