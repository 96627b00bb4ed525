#include "decode/join.h"
#include "decode/messages.h"
#include "language/acts.h"
#include "language/letters.h"

namespace decode {

namespace {

const model::Body* issuer_of(const model::Package& package, const model::Order& order) {
  return package.register_.find_body(order.issuer);
}

void make_order_head(const model::Package& package, model::Order& order) {
  if (order.heading.empty()) order.heading = model::made(language::capitals(order.act));
  const model::Body* issuer = issuer_of(package, order);
  if (!order.head.empty() || issuer == nullptr) return;
  for (const std::string& line : issuer->head) order.head.push_back(model::made(line));
  if (issuer->head.empty()) order.head.push_back(model::made(language::capitals(issuer->name)));
}

// «департамента … Министерства …»: genitives one after another up the chain.
// Empty when a link of the chain is in no register or the chain is a ring.
std::string unit_genitives(const model::Register& bodies, const std::string& id) {
  std::string out;
  std::string next = id;
  for (std::size_t links = 0; !next.empty(); ++links) {
    const model::Unit* unit = bodies.find_unit(next);
    const model::Body* body = unit == nullptr ? bodies.find_body({next}) : nullptr;
    if ((unit == nullptr && body == nullptr) || links > bodies.units.size()) return {};
    out += (out.empty() ? "" : " ") + (unit == nullptr ? body->genitive : unit->genitive);
    next = unit == nullptr ? std::string{} : unit->of;
  }
  return out;
}

void finish_post(const model::Package& package, model::Visa& visa, base::Diagnostics& diagnostics) {
  if (visa.unit.words.empty()) return;
  const std::string genitives = unit_genitives(package.register_, visa.unit.words);
  if (genitives.empty()) {
    diagnostics.report(unknown_body, visa.unit.span, {visa.unit.words});
    return;
  }
  if (visa.post.empty()) visa.post.paragraphs.push_back({});
  visa.post.paragraphs.back().pieces.push_back(model::Words{" " + genitives, {}, {}});
}

void make_sheet(const model::Package& package, model::ApprovalSheet& sheet, base::Diagnostics& diagnostics) {
  for (model::Visa& visa : sheet.visas) finish_post(package, visa, diagnostics);
  if (sheet.prepared_by) finish_post(package, *sheet.prepared_by, diagnostics);
  const model::Order* order = package.find_order();
  // A sheet without its act is a draft of a sheet; with an act it must name what lies here.
  if (order != nullptr && package.find_document(sheet.of.id) == nullptr)
    diagnostics.report(unknown_document, sheet.of.span, {sheet.of.id.value});
  if (!sheet.title.empty() || order == nullptr) return;
  const model::Body* issuer = issuer_of(package, *order);
  sheet.title.push_back(model::made("ЛИСТ СОГЛАСОВАНИЯ"));
  const std::string genitive = issuer == nullptr ? std::string{} : " " + issuer->genitive;
  sheet.title.push_back(model::made("проекта " + language::act_genitive(order->act) + genitive));
}

void check_issuer(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  if (order.issuer.empty() || issuer_of(package, order) != nullptr) return;
  diagnostics.report(unknown_body, order.issuer_span, {order.issuer.value});
}

}  // namespace

void make_heads(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body)) {
      check_issuer(package, *order, diagnostics);
      make_order_head(package, *order);
    }
    if (auto* sheet = std::get_if<model::ApprovalSheet>(&document.body)) make_sheet(package, *sheet, diagnostics);
  }
}

}  // namespace decode
