// ORD-005: an act of a state body obliges bodies of local self-government. Example: an order of a regional ministry
// «Руководителям муниципальных органов управления образованием представить …».
// Who issues the act and to whom a point speaks is told by the register (`level:`), else by the words themselves. A
// point may name the law that hands the powers over (`delegated:`).

#include "check/amendments.h"
#include "check/rules.h"
#include "language/duties.h"
#include "language/public_bodies.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message obliged{
    "ORD-005",
    base::Severity::warning,
    {"государственный орган поручает органам местного самоуправления: «{0}»",
     "a state body obliges bodies of local self-government: “{0}”"},
    {"рекомендуйте: «Рекомендовать …», ключ recommend; если полномочия переданы законом, назовите его в delegated:",
     "recommend: “Рекомендовать …”, key recommend; if a law hands the powers over name it in delegated:"},
    {"Конституция Российской Федерации, статья 12: органы местного самоуправления не входят в систему органов "
     "государственной власти",
     "Constitution of the Russian Federation, article 12: bodies of local self-government are no part of the state’s"}};

constexpr std::array messages{&obliged};

bool is_of_state(const model::Body& body) {
  if (body.level != model::Level::unsaid)
    return body.level == model::Level::federal || body.level == model::Level::regional;
  return language::names_state_body(body.name);
}

bool is_local(const model::Body& body) {
  if (body.level != model::Level::unsaid) return body.level == model::Level::municipal;
  return language::names_local_body(body.name);
}

bool by_state(const model::Package& package, const model::Order& order) {
  return std::ranges::any_of(order.issuers, [&package](const model::Issuer& issuer) {
    const model::Body* body = package.register_.find_body(issuer.body);
    return body != nullptr && is_of_state(*body);
  });
}

// «Рекомендовать», «рекомендуется», «предложить», «прошу», «вправе».
bool leaves_free(std::string_view words) {
  constexpr auto stems = std::to_array<std::string_view>(
      {"рекоменд", "предлож", "предлаг", "прошу", "просить", "вправе", "может", "могут"});
  const std::string small = language::lower_in_place(words);
  return std::ranges::any_of(language::words_of(small), [&](const language::Word& word) {
    return std::ranges::any_of(stems, [&](std::string_view stem) { return word.in(small).starts_with(stem); });
  });
}

bool tells_to_do(std::string_view words) {
  const std::string small = language::lower_in_place(words);
  return std::ranges::any_of(language::words_of(small),
                             [&small](const language::Word& word) { return language::is_infinitive(word.in(small)); });
}

// «… наделенным отдельными государственными полномочиями Законом …»: the law stands in the words.
bool names_delegation(std::string_view words) {
  const std::string small = language::lower_in_place(words);
  const auto has = [&small](std::string_view part) { return small.find(part) != std::string::npos; };
  const bool handed = has("наделен") || has("наделён") || has("передан");
  return handed && has("полномочи") && has("закон");
}

bool may_oblige(const model::Point& point) {
  const bool orders = point.kind == model::PointKind::text || point.kind == model::PointKind::instruct;
  const std::string words = model::plain(point.text);
  return orders && point.delegated.empty() && !leaves_free(words) && !names_delegation(words);
}

// The point itself, or what stands under its colon.
bool obliges(const model::Point& point) {
  if (point.points.empty()) return point.kind == model::PointKind::instruct || tells_to_do(model::plain(point.text));
  return std::ranges::any_of(point.points, may_oblige);
}

class Finder {
 public:
  Finder(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics)
      : reading_(reading), document_(document), diagnostics_(diagnostics) {
    for (const model::Body& body : reading.package.register_.bodies)
      if (is_local(body)) local_.emplace_back(body.id.value);
  }

  void points(const std::vector<model::Point>& list) {
    for (const model::Point& point : list) {
      if (!may_oblige(point) || reading_.contexts.amends(point.text)) continue;
      if (!judge(point)) points(point.points);
    }
  }

 private:
  // True when the point speaks to local bodies: what stands under it is said with it.
  bool judge(const model::Point& point) {
    const model::Line line = point.text.empty() ? model::Line{} : model::line_of(point.text.paragraphs.front());
    const auto end = language::find_local_addressee(line.text, local_);
    const std::string addressee = model::plain(point.addressee);
    if (!end && !language::names_local_addressee(addressee, local_)) return false;
    if (!obliges(point)) return true;
    const base::Span words = line.span_of(0, end.value_or(line.text.size()));
    diagnostics_.report(obliged, words.known() ? words : point.span, {end ? line.text.substr(0, *end) : addressee},
                        model::place_of(reading_.package, document_.id, {"п.", point.label.words}));
    return true;
  }

  const Reading& reading_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::vector<std::string_view> local_;  // what the register calls them
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    if (by_state(package, order)) Finder(reading, document, diagnostics).points(order.points);
  });
}

}  // namespace

const Rule ord_005{"ORD-005",
                   {"поручение органам местного самоуправления", "local self-government obliged by a state body"},
                   messages,
                   find,
                   {"Главам муниципальных образований утвердить планы.",
                    "Рекомендовать главам муниципальных образований утвердить планы."},
                   {"Полномочия могли быть переданы законом: тогда назовите его в delegated: пункта.",
                    "A law may have handed the powers over: then name it in delegated: of the point."}};

}  // namespace check
