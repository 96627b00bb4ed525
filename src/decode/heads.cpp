#include "decode/join.h"
#include "decode/messages.h"
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
  }
}

}  // namespace decode
